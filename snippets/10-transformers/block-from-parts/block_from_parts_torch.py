import numpy as np
import torch
from torch import nn

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
b, n, e, h = 2, 5, 8, 2
X = torch.tensor(rng.normal(size=(b, n, e)))
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
weights = [torch.tensor(rng.normal(0, s[0] ** -0.5, s)) for s in shapes]
W_q, W_k, W_v, W_o, W_1, W_2 = weights


def mha(x):  # (b, n, e) -> (b, n, e)
    def split(y):  # (b, h, n, e / h)
        return y.unflatten(-1, (h, -1)).transpose(1, 2)

    q, k, v = split(x @ W_q), split(x @ W_k), split(x @ W_v)
    a = torch.softmax(q @ k.mT / (e // h) ** 0.5, dim=-1)  # (b, h, n, n)
    return (a @ v).transpose(1, 2).flatten(2) @ W_o


def mlp(x):
    return torch.relu(x @ W_1) @ W_2


def norm(x):  # each token by itself
    x = x - x.mean(-1, keepdim=True)
    return x / (x.square().mean(-1, keepdim=True) + 1e-5).sqrt()


def pre(x):
    x = x + mha(norm(x))
    return x + mlp(norm(x))


def post(x):
    x = norm(x + mha(x))
    return norm(x + mlp(x))


print("weights:", sum(W.numel() for W in weights))
for name, block in ("pre-norm", pre), ("post-norm", post):
    layer = nn.TransformerEncoderLayer(
        e, h, 4 * e, dropout=0.0, batch_first=True, bias=False,
        norm_first=block is pre,
    )  # fmt: skip
    state = layer.state_dict()  # its matrices act from the left
    state["self_attn.in_proj_weight"] = torch.cat([W_q, W_k, W_v], 1).T
    state["self_attn.out_proj.weight"] = W_o.T
    state["linear1.weight"], state["linear2.weight"] = W_1.T, W_2.T
    layer.load_state_dict(state)
    Y = block(X)
    assert torch.allclose(layer(X), Y)
    print(f"{name}, shape:", tuple(Y.shape))
    print(f"{name}, first token:", *(f"{z:.2f}" for z in Y[0, 0]))
    print(f"{name}, mean square of each token:", end=" ")
    print(*(f"{z:.2f}" for z in Y[0].square().mean(-1)))
silent = nn.TransformerEncoderLayer(e, h, dropout=1.0, norm_first=True)
assert torch.equal(silent(X), X)  # in training; both branches are dropped
