import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(2)
sigma, tau = 0.5, 2.0
x = torch.arange(10) / 5 - 0.9  # (n,)
y = 0.5 + x + sigma * torch.tensor(rng.standard_normal(10))
y[7] -= 3.0  # an outlier
draws = tau * torch.tensor(rng.standard_normal((100000, 2)))  # (s, d)
side = torch.arange(-200, 201) / 100  # the square [-2, 2] x [-2, 2]
square = torch.cartesian_prod(side, side)  # (401 * 401, d)


def log_likelihood(w, noise):  # (k, d) -> (k,), up to a constant
    error = (y - w[:, :1] - w[:, 1:] * x) / sigma  # (k, n)
    if noise == "normal":
        return -(error**2).sum(1) / 2
    return -(2**0.5) * error.abs().sum(1)  # Laplace, also of std sigma


def show(name, m, s):  # means and deviations of both weights
    print(f"{name}: {m[0]:.2f} ± {s[0]:.2f}, {m[1]:.2f} ± {s[1]:.2f}")


def weigh(name, w, log_v):  # points (k, d) and their log-weights (k,)
    v = (log_v - log_v.max()).exp()
    v = v / v.sum()
    mean = v @ w  # (d,)
    show(name, mean, (v @ (w - mean) ** 2).sqrt())
    return 1 / (v**2).sum()


X = torch.stack([torch.ones(10), x], dim=1)  # (n, d)
S = torch.linalg.inv(torch.eye(2) / tau**2 + X.T @ X / sigma**2)
print(f"points in the square: {len(square):,}")
show("normal, formula", S @ X.T @ y / sigma**2, S.diagonal().sqrt())
log_prior = -(square**2).sum(1) / (2 * tau**2)  # up to a constant
for noise in ("normal", "Laplace"):
    worth = weigh(f"{noise}, draws", draws, log_likelihood(draws, noise))
    log_joint = log_prior + log_likelihood(square, noise)
    weigh(f"{noise}, square", square, log_joint)
    print(f"{noise}, 100000 draws are worth: {worth:.0f}")
