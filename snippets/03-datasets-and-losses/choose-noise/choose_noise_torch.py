import numpy as np
import torch
from torch.distributions import MultivariateNormal, Normal

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(3)
I2, I20 = torch.eye(2), torch.eye(20)


def draw(n):  # a line with intercept 0.5, slope 1 and noise 0.5
    x, e = torch.tensor(rng.standard_normal((2, n)))
    return torch.stack([torch.ones(n), x], dim=1), 0.5 + x + 0.5 * e


(X, y), (X_new, y_new) = draw(20), draw(5000)  # (n, d), (n,)


def log_evidence(sigma, tau):  # of p(y | X), a mean over all weights
    K = sigma**2 * I20 + tau**2 * X @ X.T  # (n, n)
    return MultivariateNormal(0 * y, K).log_prob(y)


def posterior(sigma, tau):  # -> (d,), (d, d)
    S = torch.linalg.inv(I2 / tau**2 + X.T @ X / sigma**2)
    return S @ X.T @ y / sigma**2, S


for sigma, tau in [
    (0.25, 1.0),
    (0.5, 1.0),
    (1.0, 1.0),
    (0.5, 0.1),
    (0.5, 1000.0),
]:
    m, S = posterior(sigma, tau)
    w = torch.tensor([1.0, -1.0])  # Bayes' rule at any w
    joint = Normal(0.0, tau).log_prob(w).sum()
    joint = joint + Normal(X @ w, sigma).log_prob(y).sum()
    rest = joint - MultivariateNormal(m, S).log_prob(w)
    torch.testing.assert_close(rest, log_evidence(sigma, tau))
    std = ((X_new @ S * X_new).sum(1) + sigma**2).sqrt()  # (5000,)
    new = Normal(X_new @ m, std).log_prob(y_new).mean()
    name = f"sigma {sigma:g}, tau {tau:g}"
    print(f"{name}, log evidence: {log_evidence(sigma, tau):.1f}")
    print(f"{name}, new examples: {new:.3f}")

grid = [k / 100 for k in range(20, 101)]
best = max(grid, key=lambda sigma: log_evidence(sigma, 1.0).item())
left = y - X @ torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
off = y - 0.5 - X[:, 1]  # the noise that was drawn
print("sigma of most evidence:", best)
print(f"maximum likelihood: {left.square().mean().sqrt():.3f}")
print(f"noise of these twenty: {off.square().mean().sqrt():.3f}")
