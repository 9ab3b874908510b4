import torch
from sklearn.datasets import load_diabetes

torch.set_default_dtype(torch.float64)
features, y = load_diabetes(return_X_y=True, scaled=False)
features, y = torch.tensor(features), torch.tensor(y)  # (n, 10), (n,)
mean, std = features.mean(dim=0), features.std(dim=0, correction=0)
ones = torch.ones(len(y), 1)
X = torch.cat([(features - mean) / std, ones], dim=1)  # (n, d)
n, d = X.shape

solved = torch.linalg.solve(X.T @ X, X.T @ y)  # the normal equations
library = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]

A, b = 2 / n * X.T @ X, 2 / n * X.T @ y  # the gradient is A w - b
eigenvalues = torch.linalg.eigvalsh(A)  # ascending
eta = 2 / (eigenvalues[0] + eigenvalues[-1])
w, gaps = torch.zeros(d), []
for _ in range(8000):
    w = w - eta * (A @ w - b)
    gaps.append((w - library).abs().max().item())

print("data:", (n, d))
print(f"condition number: {eigenvalues[-1] / eigenvalues[0]:.1f}")
print(f"gap after 10 steps: {gaps[9]:.3f}")
print(f"gap after 1000 steps: {gaps[999]:.3f}")
for name, v in [("solved", solved), ("descent", w), ("lstsq", library)]:
    print(f"{name}:", " ".join(f"{v[j]:.6f}" for j in (0, 2, 4, 10)))
    assert torch.allclose(v, library, rtol=1e-9, atol=0)
print(f"weight of serum 1: {library[4]:.2f}")
print(f"weight of serum 2: {library[5]:.2f}")
error = (X @ library - y).square().mean()
print(f"loss: {error:.2f}")
print(f"loss of the mean: {y.var(correction=0):.2f}")
