import numpy as np
import torch
from sklearn.datasets import load_diabetes

features, y = load_diabetes(return_X_y=True, scaled=False)
order = np.random.default_rng(8).permutation(len(y))  # as in section 4.1
features, y = torch.tensor(features[order]), torch.tensor(y[order])
n = 60
mean, std = features[:n].mean(dim=0), features[:n].std(dim=0, correction=0)
Z, t = (features - mean) / std, y - y[:n].mean()
penalties = torch.tensor(10.0 ** np.arange(-4, 2.1, 0.25))

U, s, Vh = torch.linalg.svd(Z[:n], full_matrices=False)
shrink = s**2 / (s**2 + n * penalties[:, None])  # (k, r)
residuals = t[:n] - (shrink * (U.T @ t[:n])) @ U.T  # (k, n)
leverage = shrink @ (U**2).T + 1 / n  # 1 / n is what the free bias adds
left_out = (residuals / (1 - leverage)).square().mean(dim=1).sqrt()

W = (shrink / s * (U.T @ t[:n])) @ Vh  # (k, d)
errors = (W @ Z.T - t).square()  # (k, all examples)
validation = errors[:, n : n + 191].mean(dim=1).sqrt()
test = errors[:, n + 191 :].mean(dim=1).sqrt()
for name, curve in [("left out", left_out), ("validation", validation)]:
    k = curve.argmin()
    print(f"{name}, penalty: {penalties[k]:.3f}")
    print(f"{name}, error: {curve[k]:.2f}")
    print(f"{name}, test error: {test[k]:.2f}")
