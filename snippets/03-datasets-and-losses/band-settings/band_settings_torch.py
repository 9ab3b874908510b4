import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(97)
x = torch.tensor(rng.uniform(-3, 3, 60).round(1))  # (60,)
noise = 0.5 * rng.standard_normal(60)
y = torch.tensor((1 + 0.7 * x.numpy() + noise).round(2))  # (60,)
X = torch.stack([torch.ones(60), x], dim=1)  # (60, d)
presets = {  # points seen, the prior's tau, the noise's sigma
    "nothing yet": (0, 1.0, 0.5),
    "three points": (3, 1.0, 0.5),
    "forty points": (40, 1.0, 0.5),
    "sharp prior": (3, 0.1, 0.5),
    "flat prior": (1, 10.0, 0.5),
    "noise too low": (40, 1.0, 0.15),
}


def posterior(X, y, tau, sigma):  # (n, d), (n,) -> (d,), (d, d)
    S = torch.linalg.inv(torch.eye(2) / tau**2 + X.T @ X / sigma**2)
    return S @ X.T @ y / sigma**2, S


def predict(X, mean, S, sigma):  # (k, d) -> (k,), (k,)
    return X @ mean, torch.sqrt((X @ S * X).sum(1) + sigma**2)


at_3 = torch.tensor([[1.0, 3.0]])  # (1, d)
for name, (n, tau, sigma) in presets.items():
    mean, S = posterior(X[:n], y[:n], tau, sigma)
    std = S.diagonal().sqrt()  # (d,)
    print(f"{name}: slope {mean[1]:.2f} ± {std[1]:.2f},", end=" ")
    print(f"intercept {mean[0]:.2f} ± {std[0]:.2f},", end=" ")
    width = 2 * 1.96 * predict(at_3, mean, S, sigma)[1].item()
    centre, spread = predict(X[40:], mean, S, sigma)  # 20 new points
    inside = ((y[40:] - centre).abs() < 1.96 * spread).sum()
    print(f"band {width:.2f} wide at 3, {inside} of 20 inside")
