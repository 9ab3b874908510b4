import numpy as np
import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
v, e, h, n = 5, 4, 2, 6
rng = np.random.default_rng(0)
shapes = [(v, e), (n, e), (e, 3 * e), (e, e), (e, 4 * e), (4 * e, e)]
weights = [torch.from_numpy(rng.normal(size=s) / 2) for s in shapes]


def by_hand(q, k, u):  # each (h, n, e / h)
    scores = q @ k.mT / q.shape[-1] ** 0.5  # (h, n, n)
    later = torch.ones(scores.shape[1:], dtype=bool).triu(1)
    return scores.masked_fill(later, -torch.inf).softmax(-1) @ u


def library(q, k, u):
    return F.scaled_dot_product_attention(q, k, u, is_causal=True)


def gpt(t, attend):  # (n,) -> (n, v): logits of what comes next
    E, P, W_qkv, W_o, W_up, W_down = weights
    x = E[t] + P[: len(t)]  # (n, e): tokens and positions
    qkv = F.layer_norm(x, (e,)) @ W_qkv  # (n, 3 e)
    heads = qkv.unflatten(1, (3, h, e // h)).permute(1, 2, 0, 3)
    x = x + attend(*heads).transpose(0, 1).flatten(1) @ W_o
    x = x + (F.layer_norm(x, (e,)) @ W_up).relu() @ W_down
    return F.layer_norm(x, (e,)) @ E.T  # E once more


text = torch.tensor([0, 3, 1, 4, 4, 2, 0])
read, ahead = text[:-1], text[1:]  # (n,), (n,)
logits = gpt(read, by_hand)
torch.testing.assert_close(logits, gpt(read, library))
print("logits:", tuple(logits.shape))
losses = F.cross_entropy(logits, ahead, reduction="none")  # (n,)
print("losses:", *[f"{loss:.3f}" for loss in losses])
for i in (1, 3):  # what is read up to there, and nothing else
    alone = F.cross_entropy(gpt(read[:i], by_hand)[-1], ahead[i - 1])
    print(f"first {i} tokens alone, last loss: {alone:.3f}")
other = read.clone()
other[3] = 0  # the fourth token
changed = (gpt(other, by_hand) - logits).abs().amax(1) > 1e-9
print("another fourth token, logits that change:", changed.int().tolist())
