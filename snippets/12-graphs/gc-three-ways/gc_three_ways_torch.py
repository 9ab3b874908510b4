import numpy as np
import torch

edges = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4)]
source, target = torch.tensor(edges + [(j, i) for i, j in edges]).T
n, d, o = 5, 3, 2
rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(n, d)))
W = torch.from_numpy(rng.normal(size=(d, o)))

A = torch.zeros(n, n, dtype=torch.float64)
A[target, source] = 1  # row: where it arrives
loops = torch.arange(n)
source = torch.cat([source, loops])
target = torch.cat([target, loops])
degree = A.sum(1) + 1  # (n,)
scale = degree.rsqrt()

S = scale[:, None] * (A + torch.eye(n)) * scale  # (n, n)
dense = (S @ X @ W).relu()

weight = scale[target] * scale[source]  # (edges,)
Z = X @ W  # (n, o): first narrow, then send
messages = weight[:, None] * Z[source]  # (edges, o)
scattered = torch.zeros(n, o, dtype=X.dtype)
scattered = scattered.index_add(0, target, messages).relu()

rows = []
for i in range(n):
    row = torch.zeros(o, dtype=X.dtype)
    for j in range(n):
        if i == j or A[i, j] != 0:
            row += Z[j] / (degree[i] * degree[j]).sqrt()
    rows.append(row.relu())

print("numbers in S:", S.numel())
print("of them not 0:", S.count_nonzero().item())
print("messages:", tuple(messages.shape))
print("scattered = dense:", torch.allclose(scattered, dense))
print("loop = dense:", torch.allclose(torch.stack(rows), dense))
pairs = torch.stack([target, source])
with torch.sparse.check_sparse_tensor_invariants():
    sparse = torch.sparse_coo_tensor(pairs, weight, (n, n))
print("library = dense:", torch.allclose((sparse @ Z).relu(), dense))
print(f"mean output: {dense.mean():.4f}")
