import torch

X = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, d)
U = torch.tensor([[1.0, -1], [-1, 1]])  # (d, h): a column per unit
c = torch.tensor([0.0, 0])  # (h,)
v, a = torch.tensor([1.0, 1]), 0.0  # (h,), ()

Z = X @ U + c  # (n, h): x_1 - x_2 and x_2 - x_1
H = torch.relu(Z)  # (n, h): negative entries become 0
for x, z, h, f in zip(X, Z, H, H @ v + a, strict=True):
    x, z, h = x.int().tolist(), z.int().tolist(), h.int().tolist()
    print(f"{x}: before {z}, hidden {h}, output {f:.0f}")
print("without the ReLU:", (Z @ v + a).tolist())

print("rank of U:", torch.linalg.matrix_rank(U).item())
for name, P in {"x": X, "before": Z, "hidden": H}.items():
    apart = torch.linalg.vector_norm(P[0] - P[3])  # 00 and 11
    off = torch.linalg.vector_norm((P[0] + P[3] - P[1] - P[2]) / 2)
    print(f"{name}, 00 and 11 apart by: {apart:.3f}")
    print(f"{name}, middles of the two pairs apart by: {off:.3f}")
assert torch.equal(torch.relu(X), X)  # a bend alone moves no point
