import torch

torch.set_default_dtype(torch.float64)
edges = torch.tensor([[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]])
weight = torch.tensor([1.0, 2.0, 1.0, 3.0, 1.0, 0.5])  # (m,), above 0
x = torch.tensor([2.0, 1.0, 1.0, -1.0, 3.0])  # (n,)
n, m = len(x), len(edges)
i, j = edges.T
A = torch.zeros(n, n)
A[i, j] = A[j, i] = weight
L = A.sum(1).diag() - A

once = (weight * (x[i] - x[j]) ** 2).sum()
pairs = (A * (x[:, None] - x) ** 2).sum()
print(f"x'Lx: {x @ L @ x:.4f}")
print(f"over each edge once: {once:.4f}")
print(f"over all i and j: {pairs:.4f}")
print(f"level x: {(x * 0 + 7) @ L @ (x * 0 + 7):.4f}")

differences = (A * (x[:, None] - x)).sum(1)
assert torch.allclose(differences, L @ x)
x.requires_grad_()
(gradient,) = torch.autograd.grad(x @ L @ x, x)
assert torch.allclose(gradient, 2 * L @ x)
print("L x:", *(f"{v:.4f}" for v in (L @ x).tolist()))
print("gradient:", *(f"{v:.4f}" for v in gradient.tolist()))

for flip in (torch.zeros(m), torch.tensor([1.0, 0, 0, 1, 1, 0])):
    S = torch.zeros(n, m)  # a sign for each end of an edge
    S[i, range(m)], S[j, range(m)] = 1 - 2 * flip, 2 * flip - 1
    assert torch.allclose(S * weight @ S.T, L)
    print("S'x:", *(f"{v:.0f}" for v in (S.T @ x).tolist()))
