import torch

A = torch.tensor([[0.0, 1, 0], [1, 0, 1], [0, 1, 0]])  # a path: 0 - 1 - 2
X = torch.tensor([[6.0], [0.0], [0.0]])  # (n, d)
degree = (A + torch.eye(3)).sum(1)  # (n,) with the loop
S = (A + torch.eye(3)) / torch.sqrt(degree[:, None] * degree)  # (n, n)
print("degrees with loops:", degree.int().tolist())
for i, row in enumerate(S.tolist()):
    print(f"row {i}:", " ".join(f"{a:.4f}" for a in row))
one = S @ X
print("after one layer:", " ".join(f"{x:.4f}" for x in one[:, 0].tolist()))
two = S @ one
print("after two:", " ".join(f"{x:.4f}" for x in two[:, 0].tolist()))
print("sums of rows:", " ".join(f"{a:.4f}" for a in S.sum(1).tolist()))

bare = A / torch.sqrt(A.sum(1)[:, None] * A.sum(1))  # without the loops
alone = bare @ X
print("no loops, one layer:", " ".join(f"{x:.4f}" for x in alone[:, 0]))
late = (A + torch.eye(3)) / torch.sqrt(A.sum(1)[:, None] * A.sum(1))
largest = torch.linalg.eigvalsh(torch.stack([S, bare, late]))[:, -1]
for name, value in zip(
    ["S", "no loops", "degrees first"], largest, strict=True
):
    print(f"largest eigenvalue, {name}: {value:.4f}")
