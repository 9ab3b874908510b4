import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, e, h = 5, 8, 2
X = torch.tensor(rng.normal(size=(n, e)))
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
weights = [torch.tensor(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]


def mha(x, W_q, W_k, W_v, W_o):  # (n, e)
    q, k, v = (
        (x @ W).unflatten(-1, (h, -1)).transpose(0, 1)
        for W in (W_q, W_k, W_v)
    )
    heads = F.scaled_dot_product_attention(q, k, v)
    return heads.transpose(0, 1).flatten(1) @ W_o


def attention(x, weights):
    return mha(F.layer_norm(x, (e,)), *weights[:4])


def mlp(x, weights):
    return torch.relu(F.layer_norm(x, (e,)) @ weights[4]) @ weights[5]


def block(x, weights):
    x = x + attention(x, weights)
    return x + mlp(x, weights)


moved = X.clone()
moved[2] = torch.tensor(rng.normal(size=e))  # another token 2
for name, f in {"attention": attention, "MLP": mlp}.items():
    apart = (f(moved, weights) - f(X, weights)).abs().amax(1) > 1e-9
    print(f"{name}, tokens that move with token 2:", end=" ")
    print(*apart.nonzero().flatten().tolist())

Y = block(X, weights)
p, r = (torch.tensor(rng.permutation(size)) for size in (n, e))
gap = (block(X[p], weights) - Y[p]).abs().max()
print(f"other order of tokens, gap: {gap:.4f}")
gap = (block(X[:, r], weights) - Y[:, r]).abs().max()
print(f"other order of features, gap: {gap:.4f}")
W_q, W_k, W_v, W_o, W_1, W_2 = weights
moved = W_q[r], W_k[r], W_v[r], W_o[:, r], W_1[r], W_2[:, r]
gap = (block(X[:, r], moved) - Y[:, r]).abs().max()
print(f"the weights moved along, gap: {gap:.4f}")
