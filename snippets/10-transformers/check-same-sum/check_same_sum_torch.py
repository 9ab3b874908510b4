import numpy as np
import torch

X = torch.tensor([[0.0, 0], [1, 0], [3, 1]])  # (v, e), three tokens
S = torch.tensor([[0.0, 1], [1, 1], [0, 3]])  # (n, e), three positions
sums = (X[:, None] + S).reshape(-1, 2)  # (v n, e)
print(f"by hand, pairs: {len(sums)}")
print(f"by hand, different sums: {len(set(map(tuple, sums.tolist())))}")

v, n, e = 97, 64, 32
rng = np.random.default_rng(0)
X, S = torch.tensor(rng.normal(size=(v + n, e))).split([v, n])
sums = (X[:, None] + S).reshape(-1, e)
print(f"random, pairs: {len(sums)}")
print(f"random, different sums: {len(set(map(tuple, sums.tolist())))}")

# 30 rows in 32 dimensions, none a sum of others: this sum can be undone
both = torch.cat([X[:20], S[:10]])  # (30, e)
print(f"undone, rows and columns: {tuple(both.shape)}")
known = torch.linalg.pinv(both)  # (e, 30)
said = (X[7] + S[3]) @ known
print(
    "undone, token and position:", said.topk(2).indices.sort().values.tolist()
)
