import numpy as np
import torch

rng = np.random.default_rng(0)
m, n, e, k = 3, 4, 5, 4
Z = torch.tensor(rng.normal(size=(m, e)))  # the prefix
X = torch.tensor(rng.normal(size=(n, e)))
W_q, W_k, W_v = torch.tensor(rng.normal(0, e**-0.5, (3, e, k)))
T = torch.cat([Z, X])  # (m + n, e)
i, j = torch.arange(m + n)[:, None], torch.arange(m + n)
see = (j <= i) | (j < m)  # the past, and the whole prefix
for row in see.int().tolist():
    print("sees:", *row)


def attention(X, Z, see):  # -> (n, k), and the weights (n, m)
    S = (X @ W_q) @ (Z @ W_k).mT / k**0.5
    A = S.masked_fill(~see, -torch.inf).softmax(dim=-1)
    return A @ (Z @ W_v), A


both, A = attention(T, T, see)
share = A[m:, :m].sum(dim=1, keepdim=True)  # (n, 1): weight on the prefix
cross = attention(X, Z, see[m:, :m])[0]
own = attention(X, X, see[m:, m:])[0]
gap = both[m:] - (share * cross + (1 - share) * own)
print("share of the prefix:", [round(s, 3) for s in share[:, 0].tolist()])
print(f"weighted mean of the two, off by: {gap.abs().max():.6f}")
gap = both[m:] - (cross + own)
print(f"sum of the two, off by: {gap.abs().max():.3f}")
causal = attention(T, T, j <= i)[0]
change = (causal - both).abs().amax(dim=1)
print("all causal, rows move by:", [round(c, 3) for c in change.tolist()])
