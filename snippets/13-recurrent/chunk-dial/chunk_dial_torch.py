import numpy as np
import torch
from torch.nn.functional import elu

c = 16  # tokens in a chunk
n, r, v = 64, 8, 8
rng = np.random.default_rng(0)
Q, K = elu(torch.from_numpy(rng.normal(size=(2, n, r)))) + 1
V = torch.from_numpy(rng.normal(size=(n, v)))
V1 = torch.cat([V, torch.ones_like(V[:, :1])], 1)  # a 1 for the normaliser


def divide(H):  # (n, v + 1) to (n, v)
    return H[:, :-1] / H[:, -1:]


table = divide((Q @ K.mT).tril() @ V1)

S = V1.new_zeros(r, v + 1)  # what all chunks before this one wrote
rows = []
for q, k, v1 in zip(Q.split(c), K.split(c), V1.split(c), strict=True):
    inside = (q @ k.mT).tril() @ v1  # (c, v + 1), by a table
    rows.append(q @ S + inside)
    S = S + k.mT @ v1  # only now
chunked = divide(torch.cat(rows))

print("same as one table:", torch.allclose(chunked, table))
print("steps in a row:", n // c)
print("multiplications:", n * (c * (r + v + 1) + 2 * r * (v + 1)))
print("numbers held, table and state:", c * c + r * (v + 1))
