import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(4)
sigma = 0.5
x, e = torch.tensor(rng.standard_normal((2, 1000)))  # (1000,) each
X = torch.stack([torch.ones(1000), x], dim=1)  # (1000, d)
y = 0.5 + x + sigma * e  # (1000,)


def posterior(X, y, tau):  # -> (d,), (d, d)
    S = torch.linalg.inv(torch.eye(2) / tau**2 + X.T @ X / sigma**2)
    return S @ X.T @ y / sigma**2, S


def minus_log_joint(w, X, y, tau):  # (d,) -> (), up to a constant
    misfit = ((y - X @ w) ** 2).sum() / (2 * sigma**2)
    return misfit + (w**2).sum() / (2 * tau**2)


# three ways to the most probable weights, with 5 examples
w, X5, y5, tau = torch.zeros(2), X[:5], y[:5], 0.3
for _ in range(300):
    w = w - 0.02 * torch.func.grad(minus_log_joint)(w, X5, y5, tau)
penalty = (sigma / tau) ** 2 * torch.eye(2)
ridge = torch.linalg.solve(X5.T @ X5 + penalty, X5.T @ y5)
print("descent:", w.round(decimals=3).tolist())
print("ridge:", ridge.round(decimals=3).tolist())
print("mean:", posterior(X5, y5, tau)[0].round(decimals=3).tolist())

slope_only = penalty * torch.tensor([0.0, 1.0])  # no prior on the intercept
for shift in (0, 100):  # … and the same targets, 100 higher
    for name, P in {"both": penalty, "slope only": slope_only}.items():
        w = torch.linalg.solve(X5.T @ X5 + P, X5.T @ (y5 + shift))
        print(f"slope, penalty on {name}, targets + {shift}: {w[1]:.3f}")

for tau in (0.01, 0.3, 10.0):  # a prior that is sharp, and ever flatter
    mean, S = posterior(X5, y5, tau)
    print(f"tau = {tau}: slope {mean[1]:.3f} ± {S[1, 1] ** 0.5:.3f}")
slope = torch.linalg.lstsq(X5, y5[:, None]).solution[1, 0]
print(f"no prior: slope {slope:.3f}")
for n in (10, 100, 1000):  # more and more examples, tau = 0.3
    mean, S = posterior(X[:n], y[:n], 0.3)
    best = torch.linalg.lstsq(X[:n], y[:n, None]).solution[1, 0]
    print(f"n = {n}: slope {mean[1]:.3f} ± {S[1, 1] ** 0.5:.3f},", end=" ")
    print(f"no prior {best:.3f}")
