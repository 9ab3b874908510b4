import numpy as np
import torch

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(12, 3)))  # (n, c)
y = torch.tensor(rng.normal(size=12))
n, c, sigma = 12, 3, 0.5
w = torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64)

# noise of mean 0 and covariance sigma^2 I exactly: 2 c directions
E = sigma * c**0.5 * torch.eye(c, dtype=torch.float64)
E = torch.cat([E, -E])  # (2 c, c)
noisy = X[:, None] + E  # (n, 2 c, c)
loss = (noisy @ w - y[:, None]).square().mean()
ridge = (X @ w - y).square().mean() + sigma**2 * w.square().sum()
assert torch.isclose(loss, ridge)
print(f"mean loss over the noise: {loss:.6f}")
print(f"loss and penalty: {ridge:.6f}")

rows, answers = noisy.reshape(-1, c), y.repeat_interleave(2 * c)
fitted = torch.linalg.lstsq(rows, answers[:, None]).solution[:, 0]
eye = torch.eye(c, dtype=torch.float64)
solved = torch.linalg.solve(X.T @ X + n * sigma**2 * eye, X.T @ y)
assert torch.allclose(fitted, solved)
print("weights:", *(f"{value:.4f}" for value in solved.tolist()))


def bent(X):  # not linear: the equality ends
    return (X @ w).tanh()


loss = (bent(noisy) - y[:, None]).square().mean()
plain = (bent(X) - y).square().mean()
print(f"tanh, what the noise adds: {loss - plain:.4f}")
print(f"tanh, the penalty: {sigma**2 * w.square().sum():.4f}")
