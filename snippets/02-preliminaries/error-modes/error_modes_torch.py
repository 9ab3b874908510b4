import torch

A = torch.tensor([[2.0, 1.0], [1.0, 2.0]], dtype=torch.float64)
b = torch.tensor([3.0, 3.0], dtype=torch.float64)


def f(x):  # x ~ (2,): a bowl, its minimum where A x = b
    return x @ A @ x / 2 - b @ x


lowest = torch.linalg.solve(A, b)  # (2,)
eigenvalues, V = torch.linalg.eigh(A)  # (2,), (2, 2): in columns
print("lowest point:", lowest.round(decimals=4).tolist())
print("eigenvalues:", eigenvalues.round(decimals=4).tolist())

eta, x = 0.4, torch.tensor([4.0, -1.0], dtype=torch.float64)
errors = []
for _ in range(6):
    errors.append(V.T @ (x - lowest))  # (2,): along each eigenvector
    x = x - eta * torch.func.grad(f)(x)
errors = torch.stack(errors)  # (6, 2): a row per step

for j in range(2):
    ratios = errors[1:, j] / errors[:-1, j]
    print(f"factors {j}:", ratios.round(decimals=4).tolist())
k = torch.arange(6)[:, None]  # (6, 1)
assert torch.allclose(errors, (1 - eta * eigenvalues) ** k * errors[0])
