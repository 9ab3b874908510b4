import torch

loops = 1  # how often self-loops are added
torch.set_default_dtype(torch.float64)
edges = torch.tensor([[0, 1], [1, 2], [2, 3], [3, 0], [3, 4]])
n = 5
source = torch.cat([edges[:, 0], edges[:, 1], *[torch.arange(n)] * loops])
target = torch.cat([edges[:, 1], edges[:, 0], *[torch.arange(n)] * loops])

ones = torch.ones(len(source))
degree = torch.zeros(n).index_add_(0, target, ones)
weight = (degree[source] * degree[target]).rsqrt()  # of each entry
hat = torch.zeros(n, n)  # what stands twice in the list adds up
hat.index_put_((target, source), weight, accumulate=True)
as_set = torch.zeros(n, n)  # what stands twice counts once
as_set[target, source] = 1
d = as_set.sum(1)
as_set = as_set / torch.outer(d, d).sqrt()

values = torch.linalg.eigvalsh(hat)
print("entries in the list:", len(source))
print(f"node 4, weight of itself: {hat[4, 4]:.4f}")
print(f"node 4, weight of node 3: {hat[4, 3]:.4f}")
print(f"largest eigenvalue: {values[-1]:.4f}")
print(f"smallest eigenvalue: {values[0]:.4f}")
print(f"list against matrix of 0 and 1: {(hat - as_set).abs().max():.4f}")
