import numpy as np
import torch

rng = np.random.default_rng(0)
n, e, k = 12, 4, 3  # tokens, features, experts
X = torch.tensor(rng.normal(size=(n, e)))
R = torch.tensor(rng.normal(size=(e, k)), requires_grad=True)  # the router
W = torch.tensor(rng.normal(size=(k, e, e)))  # one matrix an expert

q = (X @ R).softmax(dim=1)  # (n, k)
chosen = q.argmax(dim=1)  # (n,)
gate = q.gather(1, chosen[:, None])  # (n, 1)
every = torch.einsum("ne,kef->nkf", X, W).tanh()  # all experts, all tokens
full = gate * every[torch.arange(n), chosen]

parts, products = torch.zeros(n, e).double(), 0
for i in range(k):  # each expert gets its own tokens, and no others
    rows = (chosen == i).nonzero()[:, 0]
    parts = parts.index_add(0, rows, (X[rows] @ W[i]).tanh())
    products += len(rows) * e * e
out = gate * parts
assert torch.allclose(out, full)
load = chosen.bincount(minlength=k)  # (k,), tokens an expert
print(f"load: {' '.join(str(m) for m in load.tolist())}")
print(f"products, all experts: {n * k * e * e}")
print(f"products, one a token: {products}")
balance = k * (load / n * q.mean(dim=0)).sum()
print(f"balance: {balance:.4f}")
even = k * (torch.full((k,), 1 / k) * q.mean(dim=0)).sum()
print(f"balance, equal loads, same q: {even:.4f}")
print(f"balance, all to one, same q: {k * q.mean(dim=0).max():.4f}")

slope = torch.autograd.grad(out.square().sum(), R)[0]
print(f"router's gradient: {slope.norm():.4f}")
print(f"without the gate, the router gets one: {parts.requires_grad}")
