import torch

source = torch.tensor([0, 1, 1, 2])  # 0 - 1 - 2, and node 3 alone
target = torch.tensor([1, 0, 2, 1])
n = 4
x = torch.tensor([1.0, 2.0, 4.0, 8.0])  # (n,)
A = torch.zeros(n, n)
A[target, source] = 1
d = A.sum(1)

broken = A / d[:, None]  # 0 / 0 in row 3
once = broken @ x
twice = A @ once  # row 0: 0 * nan, though 3 is no neighbour
edges = torch.zeros(n).index_add_(0, target, once[source])
print("not a number after one step:", once.isnan().sum().item())
print("after a second, as a matrix:", twice.isnan().sum().item())
print("after a second, along edges:", edges.isnan().sum().item())

inverse = torch.where(d > 0, 1 / d.clamp(min=1), 0)
mean = inverse * (A @ x)
print("no neighbour, no message:", mean.tolist())
looped = A + torch.eye(n)
mean = (looped @ x) / looped.sum(1)
print("with self-loops:", *(f"{v:.4f}" for v in mean.tolist()))
