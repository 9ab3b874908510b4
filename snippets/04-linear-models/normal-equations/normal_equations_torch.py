import torch

X = torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]])  # (n, d): x and a 1
y = torch.tensor([1.0, 1.0, 4.0])  # (n,)


def loss(w):  # w ~ (d,): slope and bias
    return (X @ w - y).square().mean()


def gradient(w):  # the formula
    return 2 / len(y) * X.T @ (X @ w - y)  # (d,)


for w in torch.tensor([[0.0, 0.0], [1.0, -2.0], [0.5, 0.75]]):
    assert torch.allclose(gradient(w), torch.func.grad(loss)(w))
print("gradient at 0:", gradient(torch.zeros(2)).tolist())

A, b = X.T @ X, X.T @ y  # (d, d), (d,)
print("X^T X:", A.tolist())
print("X^T y:", b.tolist())
w = torch.linalg.solve(A, b)  # not inv(A) @ b
print(f"slope: {w[0]:.4f}")
print(f"bias: {w[1]:.4f}")

residuals = y - X @ w
print("residuals:", [round(r, 4) for r in residuals.tolist()])
assert torch.allclose(X.T @ residuals, torch.zeros(2), atol=1e-5)
assert torch.allclose(gradient(w), torch.zeros(2), atol=1e-5)
print(f"loss: {loss(w):.4f}")
