import torch

n = 20
i = torch.arange(n)
B, C = torch.tensor([0.0, 1.0]), torch.tensor([1.0, 0.0])


def by_powers(A):  # (e, e) to (n,)
    column, kernel = B.to(A), []
    for _ in range(n):
        kernel.append(C.to(A) @ column)
        column = A @ column
    return torch.stack(kernel)


A = torch.tensor([[0.5, 0.5], [0.0, 0.5]]).double()
print("kernel / 0.5^i:", (by_powers(A) / 0.5**i)[:5].tolist())
for delta in 1e-2, 1e-5, 1e-8:
    A[1, 0] = delta
    exact = by_powers(A)
    f32 = A.float()
    root = (2 * f32[1, 0]).sqrt()  # eigenvectors (1, root), (1, -root)
    P = torch.stack([torch.ones(2), torch.stack([root, -root])])
    lam = 0.5 + 0.5 * P[1]
    b = torch.linalg.solve(P, B)  # (e,)
    kernel = (C @ P * b) @ lam[:, None] ** i  # (n,)
    print(f"condition of P at {delta:.0e}: {torch.linalg.cond(P):.0f}")
    for name, k in ("powers", by_powers(f32)), ("eigenvalues", kernel):
        error = (k - exact).abs().max().item()
        print(f"error by {name} at {delta:.0e}: {error:.0e}")
