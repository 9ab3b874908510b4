import numpy as np
import torch
from torch.nn.functional import elu

rng = np.random.default_rng(0)
n, r, v = 12, 4, 3
inputs = [rng.normal(size=(n, width)) for width in (r, r, v)]
G = torch.from_numpy(rng.normal(size=(n, v)))  # of the loss by the outputs


def table(Q, K, V):  # Q, K with features already: (n, r)
    A = (Q @ K.mT).tril()  # (n, n), 0 above the diagonal
    return A @ V / A.sum(-1, keepdim=True)


def cumulative(Q, K, V):
    S = torch.einsum("nr,nv->nrv", K, V).cumsum(0)  # all n states at once
    z = K.cumsum(0)  # (n, r)
    return torch.einsum("nr,nrv->nv", Q, S) / (Q * z).sum(-1, keepdim=True)


def recurrent(Q, K, V):
    S, z, out = V.new_zeros(r, v), V.new_zeros(r), []
    for query, key, value in zip(Q, K, V, strict=True):
        S = S + torch.outer(key, value)
        z = z + key
        out.append(query @ S / (query @ z))
    return torch.stack(out)


results = {}
for form in (table, cumulative, recurrent):
    Q, K, V = (torch.tensor(x, requires_grad=True) for x in inputs)
    out = form(elu(Q) + 1, elu(K) + 1, V)  # (n, v)
    gradients = torch.autograd.grad((G * out).sum(), (Q, K, V))
    results[form.__name__] = out.detach(), gradients
    print(f"{form.__name__}, last number: {out[-1, -1]:.4f}")

outputs, gradients = zip(*results.values(), strict=True)
print("outputs agree:", all(torch.allclose(outputs[0], o) for o in outputs))
same = [map(torch.allclose, gradients[0], g) for g in gradients]
print("gradients agree:", all(all(s) for s in same))
print("first output is the first value:", torch.allclose(out[0], V[0]))
print("numbers held:", {"table": n * n, "cumulative": n * r * v + n * r})
print("numbers held, recurrent:", r * v + r)
