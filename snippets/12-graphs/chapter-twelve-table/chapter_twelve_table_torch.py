import torch
import torch.nn.functional as F

n, d, h, k = 5, 3, 2, 2


def waves(*shape, end):  # the same numbers in both frameworks
    size = torch.Size(shape)
    return torch.linspace(0, end, size.numel()).sin().view(size)


edges = torch.tensor([[0, 1], [0, 2], [1, 2], [3, 4]])  # (m, 2)
source, target = torch.cat([edges, edges.flip(1)]).T  # (2m,): both ways
graph = torch.tensor([0, 0, 0, 1, 1])  # (n,): which of two graphs
X, W = waves(n, d, end=20), waves(d, h, end=8)
a, b = waves(h, end=2), waves(h, end=3)  # for scores of edges
Y = F.one_hot(graph, k) * torch.tensor([[1.0], [0], [0], [1], [0]])
one = torch.ones(())

A = torch.zeros(n, n).index_put((target, source), one)
degrees = A.sum(1)
rows = A / degrees[:, None]
loops = A + torch.eye(n)
hat = loops / (loops.sum(1)[:, None] * loops.sum(1)).sqrt()
laplacian = torch.diag(degrees) - A
incidence = (F.one_hot(edges[:, 0], n) - F.one_hot(edges[:, 1], n)).T
diffused = X - 0.3 * laplacian @ X
spread = torch.linalg.solve(torch.eye(n) - 0.9 * hat, 0.1 * Y)
convolved = F.relu(hat @ X @ W)
gathered = torch.zeros(n, d).index_add(0, target, X[source])
at = target[:, None].expand(-1, d)  # scatter_reduce wants a place each
low = torch.full((n, d), -torch.inf)
largest = low.scatter_reduce(0, at, X[source], "amax")
Z = X @ W
links = (Z[edges[:, 0]] * Z[edges[:, 1]]).sum(1)
readout = torch.zeros(2, d).index_add(0, graph, X)
scores = F.leaky_relu(Z[source] @ a + Z[target] @ b, 0.2)
e = (scores - scores.max()).exp()  # (2m,)
weights = e / torch.zeros(n).index_add(0, target, e)[target]
messages = weights[:, None] * Z[source]  # (2m, h)
attended = torch.zeros(n, h).index_add(0, target, messages)
eigenvalues = torch.linalg.eigvalsh(laplacian)

table = {
    "A": A, "degrees": degrees, "rows": rows, "hat": hat,
    "laplacian": laplacian, "incidence": incidence.float(),
    "diffused": diffused, "spread": spread, "convolved": convolved,
    "gathered": gathered, "largest": largest, "links": links,
    "readout": readout, "scores": scores, "weights": weights,
    "attended": attended, "eigenvalues": eigenvalues,
}  # fmt: skip
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [value.square().mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
