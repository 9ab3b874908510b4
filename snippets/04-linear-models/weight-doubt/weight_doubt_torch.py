import numpy as np
import torch
from sklearn.datasets import load_diabetes

torch.set_default_dtype(torch.float64)
features, y = load_diabetes(return_X_y=True, scaled=False)
features, y = torch.tensor(features), torch.tensor(y)  # (n, 10), (n,)
Z = (features - features.mean(dim=0)) / features.std(dim=0, correction=0)
X = torch.cat([Z, torch.ones(len(y), 1)], dim=1)  # (n, d)
n, d = X.shape

w = torch.linalg.lstsq(X, y[:, None]).solution  # (d, 1)
sigma = ((X @ w - y[:, None]).square().sum() / (n - d)).sqrt()
inverse = torch.linalg.inv(X.T @ X)  # here the inverse itself is wanted
error = sigma * inverse.diagonal().sqrt()  # (d,)

noise = np.random.default_rng(0).normal(size=(n, 4000))
targets = X @ w + sigma * torch.tensor(noise)  # (n, 4000): a column each
drawn = torch.linalg.lstsq(X, targets).solution  # (d, 4000)
assert torch.allclose(drawn.std(dim=1), error, rtol=0.05)

print(f"deviation of the noise: {sigma:.1f}")
for name, j in [("body mass index", 2), ("serum 1", 4), ("serum 2", 5)]:
    print(f"{name}, weight: {w[j, 0]:.2f}")
    print(f"{name}, standard error: {error[j]:.2f}")
    print(f"{name}, deviation of 4000 fits: {drawn[j].std():.2f}")
