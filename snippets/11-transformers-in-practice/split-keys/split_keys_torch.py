import numpy as np
import torch

n, m, k, v = 2, 12, 4, 3
rng = np.random.default_rng(1)
Q, K, V = (
    torch.tensor(rng.normal(size=shape)) for shape in ((n, k), (m, k), (m, v))
)
Q = 3 * Q  # a softmax that prefers some keys
hosts = 3  # each holds four of the keys, and their values


def local(K, V):  # a host sends outputs (n, v) and their log-sum-exp (n,)
    Z = Q @ K.T / k**0.5  # (n, m / hosts)
    return Z.softmax(dim=1) @ V, Z.logsumexp(dim=1)


split = K.view(hosts, -1, k), V.view(hosts, -1, v)
outs, lse = torch.vmap(local)(*split)  # (hosts, n, v), (hosts, n)

shares = lse.softmax(dim=0)  # (hosts, n): where a query's weight lies
merged = (shares[..., None] * outs).sum(dim=0)  # (n, v)
whole = (Q @ K.T / k**0.5).softmax(dim=1) @ V
print("merged is attention to all keys:", torch.allclose(merged, whole))
together = lse.logsumexp(dim=0)  # (n,), of all keys: can be merged on
direct = (Q @ K.T / k**0.5).logsumexp(dim=1)
print("so is the log-sum-exp:", torch.allclose(together, direct))
mean = outs.mean(dim=0)  # (n, v): the outputs without their sums
rows = {"shares": shares.T, "merged": merged, "mean of outputs": mean}
for i in range(n):
    for name, X in rows.items():
        row = " ".join(f"{x:.3f}" for x in X[i].tolist())
        print(f"query {i + 1}, {name}: {row}")
