import numpy as np
import torch

torch.set_default_dtype(torch.float64)
chunk = 16  # tokens in a chunk
n, d, e = 64, 8, 8  # one head
rng = np.random.default_rng(0)
X, B, C = (torch.from_numpy(rng.normal(size=(n, k))) for k in (d, e, e))
steps = torch.from_numpy(rng.uniform(0, 0.5, n))

S, rows = torch.zeros(e, d), []
for i in range(n):
    S = torch.exp(-steps[i]) * S + torch.outer(B[i], X[i])
    rows.append(C[i] @ S)
by_loop = torch.stack(rows)  # (n, d)

g = n // chunk
X, B, C = (z.view(g, chunk, -1) for z in (X, B, C))
far = steps.view(g, chunk).cumsum(1)  # counted anew in each chunk
lower = torch.ones(chunk, chunk, dtype=torch.bool).tril()
D = far[:, None, :] - far[:, :, None]  # (g, chunk, chunk)
L = D.masked_fill(~lower, -torch.inf).exp()
inside = (C @ B.mT * L) @ X  # products of matrices, all chunks at once
to_end = torch.exp(far - far[:, -1:])[..., None]
made = (B * to_end).mT @ X  # (g, e, d): what each chunk adds

S, entering = torch.zeros(e, d), []
for k in range(g):  # the only loop left
    entering.append(S)
    S = torch.exp(-far[k, -1]) * S + made[k]
before = (C * torch.exp(-far)[..., None]) @ torch.stack(entering)
Y = (inside + before).reshape(n, d)

pairs = n * chunk  # of a query and a key, masked ones too
print("as by the loop:", torch.allclose(Y, by_loop))
print("steps one after the other:", g)
print("multiplications inside:", pairs * (e + 1 + d))
print("multiplications across:", 2 * n * e * d + g * e * d)
print("numbers in the tables:", pairs)
