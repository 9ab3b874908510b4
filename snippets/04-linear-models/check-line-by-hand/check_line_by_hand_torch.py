import torch

torch.set_default_dtype(torch.float64)
x, y = torch.tensor([0.0, 1.0, 2.0, 3.0]), torch.tensor([1.0, 3.0, 2.0, 6.0])


def equations(x):
    X = torch.stack([x, torch.ones_like(x)], dim=1)  # (n, 2)
    return X.T @ X, X.T @ y


for name, shifted in [("line", x), ("x + 10", x + 10)]:
    A, b = equations(shifted)
    w = torch.linalg.solve(A, b)
    residuals = y - w[0] * shifted - w[1]
    print(f"{name}: {w[0]:.2f} x {w[1]:+.2f}")
    print(f"{name}, residuals:", [round(r, 2) for r in residuals.tolist()])
    eigenvalues = torch.linalg.eigvalsh(A)
    print(f"{name}, condition: {eigenvalues[1] / eigenvalues[0]:.1f}")

A, b = equations(torch.full_like(x, 2.0))  # four times x = 2
print("all x = 2:", A.tolist(), b.tolist())
for name, priced in [("both pay", [1.0, 1.0]), ("slope pays", [1.0, 0.0])]:
    w = torch.linalg.solve(A + 1e-3 * torch.diag(torch.tensor(priced)), b)
    print(f"{name}: {w[0]:z.2f} x {w[1]:+.2f}")
