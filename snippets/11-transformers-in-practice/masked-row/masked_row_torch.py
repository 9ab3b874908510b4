import numpy as np
import torch

rng = np.random.default_rng(0)
n, k = 4, 3
Q, K, V = torch.tensor(rng.normal(size=(3, n, k)))
see = torch.ones(n, n, dtype=torch.bool).tril()
see[1] = False  # query 2 may look at nothing


def weights(Q, K, hidden, added):  # -> (n, n)
    S = Q @ K.mT / k**0.5
    if added:
        S = S + torch.where(see, 0.0, hidden)
    else:
        S = torch.where(see, S, hidden)
    return S.softmax(dim=-1)


for hidden in (-torch.inf, -1e9):
    A = weights(Q, K, hidden, added=False)
    print(f"hidden by {hidden}: {[round(a, 2) for a in A[1].tolist()]}")
print("-1e9 as float16:", torch.tensor(-1e9).half().item())


def loss(Q, K, V, added):  # leaves the row out
    return (weights(Q, K, -torch.inf, added) @ V)[[0, 2, 3]].square().sum()


for added in (False, True):
    grads = torch.func.grad(loss, (0, 1, 2))(Q, K, V, added)
    bad = [int(g.isnan().sum()) for g in grads]
    print(f"-inf {'added' if added else 'put in'}, NaN in dQ, dK, dV: {bad}")
