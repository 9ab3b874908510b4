import numpy as np
import torch

n, m, d, f, e = 5, 8, 3, 2, 4
rng = np.random.default_rng(0)
source = torch.tensor([0, 1, 2, 3, 4, 0, 2, 1])  # (m,)
target = torch.tensor([1, 2, 0, 2, 3, 3, 1, 0])
shapes = (n, d), (m, f), (2 * d + f, e), (d + e, e)
X, R, W, U = (torch.from_numpy(rng.normal(size=s)) for s in shapes)


def layer(X, R, source, target):
    both = torch.cat([X[target], X[source], R], 1)  # (m, 2d + f)
    M = (both @ W).relu()  # a message along each edge, (m, e)
    got = torch.zeros(n, e, dtype=M.dtype).index_add(0, target, M)
    return torch.cat([X, got], 1) @ U  # each node's update, (n, e)


rows = []  # the definition, node by node
for i in range(n):
    got = torch.zeros(e, dtype=X.dtype)
    for k in range(m):
        if target[k] == i:
            both = torch.cat([X[i], X[source[k]], R[k]])
            got = got + (both @ W).relu()
    rows.append(torch.cat([X[i], got]) @ U)

out = layer(X, R, source, target)
print("shape:", tuple(out.shape))
print("loops = at once:", torch.allclose(out, torch.stack(rows)))
print(f"first number: {out[0, 0]:.4f}")
order = torch.tensor([3, 1, 7, 0, 2, 6, 5, 4])
ends = source[order], target[order]
same = torch.allclose(layer(X, R[order], *ends), out)
print("edges reordered, features too, same:", same)
moved = (layer(X, R, *ends) - out).abs().mean(1)
print("only the ends reordered, nodes off:", int((moved > 1e-9).sum()))
