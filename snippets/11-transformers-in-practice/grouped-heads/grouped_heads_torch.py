import numpy as np
import torch
import torch.nn.functional as F

n, h, g, k, w = 6, 4, 2, 8, 3  # g shared heads, window w
rng = np.random.default_rng(0)
Q = torch.tensor(rng.normal(size=(h, n, k)))
K, V = torch.tensor(rng.normal(size=(2, g, n, k)))
i = torch.arange(n)
behind = i[:, None] - i  # (n, n)
causal, window = behind >= 0, (behind >= 0) & (behind < w)


def attend(Q, K, V, see):  # one head of keys for each of queries
    scores = torch.einsum("hik,hjk->hij", Q, K) / k**0.5
    a = scores.where(see, -torch.inf).softmax(dim=-1)
    return torch.einsum("hij,hjk->hik", a, V)


def grouped(Q, K, V, see):  # nothing is repeated: an axis for the group
    q = Q.view(g, h // g, n, k)
    scores = torch.einsum("grik,gjk->grij", q, K) / k**0.5
    a = scores.where(see, -torch.inf).softmax(dim=-1)
    return torch.einsum("grij,gjk->grik", a, V).reshape(h, n, k)


for name, see in ("causal", causal), ("window of 3", window):
    z = grouped(Q, K, V, see)  # (h, n, k)
    K2, V2 = (u.repeat_interleave(h // g, dim=0) for u in (K, V))
    assert torch.allclose(z, attend(Q, K2, V2, see))
    lib = F.scaled_dot_product_attention(  # a batch of one in front
        Q[None], K[None], V[None], attn_mask=see, enable_gqa=True
    )[0]
    assert torch.allclose(z, lib)
    K3, V3 = (u.repeat(h // g, 1, 1) for u in (K, V))  # 0, 1, 0, 1
    off = (attend(Q, K3, V3, see) - z).abs().amax(dim=(1, 2))
    print(f"{name}, head 0, token 6: {z[0, 5, 0]:.4f}")
    for head in range(h):
        print(f"{name}, tiled, head {head} off by: {off[head]:.4f}")
print(f"numbers kept a token: {2 * g * k} instead of {2 * h * k}")
