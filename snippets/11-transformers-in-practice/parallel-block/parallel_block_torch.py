import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e = 5, 8
X = torch.tensor(rng.normal(size=(n, e)))
shapes = [(e, 3 * e), (e, e), (e, 4 * e), (4 * e, e)]
Wi, Wo, U, V = (torch.tensor(rng.normal(0, s[0] ** -0.5, s)) for s in shapes)


def norm(X):
    return F.layer_norm(X, (e,))


def attention(Z, Wo):  # (n, e)
    heads = (Z @ Wi)[None].chunk(3, dim=2)
    return F.scaled_dot_product_attention(*heads)[0] @ Wo


def mlp(Z):
    return (Z @ U).relu() @ V


def in_turn(X, Wo, a=1.0):  # a: a factor on both branches
    Y = X + a * attention(norm(X), Wo)
    return Y + a * mlp(norm(Y))


def parallel(X, Wo, a=1.0):
    Z = norm(X)  # once
    return X + a * attention(Z, Wo) + a * mlp(Z)


def fused(X):  # all that reads norm(X) in one product
    Q, K, W, H = (norm(X) @ torch.cat([Wi, U], 1)).split([e, e, e, 4 * e], 1)
    A = F.scaled_dot_product_attention(Q[None], K[None], W[None])[0]
    return X + torch.cat([A, H.relu()], 1) @ torch.cat([Wo, V])


def gap(Wo, a=1.0):
    return (in_turn(X, Wo, a) - parallel(X, Wo, a)).abs().max()


assert torch.allclose(fused(X), parallel(X, Wo))
print(f"in turn and parallel, gap: {gap(Wo):.4f}")
for a in 0.1, 0.01:
    print(f"both branches times {a}, gap: {gap(Wo, a):.6f}")
print(f"attention adds nothing, gap: {gap(0 * Wo):.4f}")
level = Wo.mean(1, keepdim=True).expand(e, e)  # all features get the same
added = attention(norm(X), level)
print(f"it adds the same to all features, up to: {added.abs().max():.4f}")
print(f"then the gap is: {gap(level):.4f}")
