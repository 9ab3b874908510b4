import numpy as np
import torch

n, d = 8192, 64  # for the counts: tokens, and k = v = e = d
counts = {  # numbers held after n tokens, multiplications for one more
    "softmax": (n * 2 * d, n * 2 * d),
    "attention-free": (2 * d, 2 * d),
    "WKV": (3 * d, 7 * d),  # with its running maximum
    "sum": (d * d, 2 * d * d),
    "retention": (d * d, 3 * d * d),
    "gated": (d * d, 3 * d * d),
    "delta": (d * d, 3 * d * d),
    "gated delta": (d * d, 4 * d * d),
}

m, r, v, draws = 32, 16, 16, 300  # for the recall
rng = np.random.default_rng(0)
K = torch.from_numpy(rng.normal(size=(draws, m, r)))
K /= K.norm(dim=-1, keepdim=True)
names = torch.from_numpy(rng.integers(v, size=(draws, m)))
V = torch.eye(v, dtype=torch.float64)[names]
alpha = torch.from_numpy(rng.uniform(0.8, 1, (draws, m, r)))
loud = torch.from_numpy(rng.normal(size=(draws, m, v)))


def state(gate, delta):  # S <- gate S + k (v - delta old)
    S = torch.zeros(draws, r, v, dtype=torch.float64)
    for i in range(m):
        S = gate[:, i, :, None] * S
        k = K[:, i, :, None]
        S = S + k * (V[:, i] - delta * (k * S).sum(1))[:, None]
    return S


one = torch.ones_like(K)
age = torch.arange(m).flip(0)[:, None]
fading = loud - 0.1 * age
out = {
    "softmax": (20 * K @ K.mT).softmax(-1) @ V,
    "attention-free": (loud.softmax(1) * V).sum(1, keepdim=True),
    "WKV": (fading.softmax(1) * V).sum(1, keepdim=True),
    "sum": K @ state(one, 0),
    "retention": K @ state(0.9 * one, 0),
    "gated": K @ state(alpha, 0),
    "delta": K @ state(one, 1),
    "gated delta": K @ state(0.95 * one, 1),
}
for name, (held, work) in counts.items():
    right = (out[name].argmax(-1) == names).double().mean(0)  # (m,)
    print(f"{name}, numbers held: {held}")
    print(f"{name}, multiplications: {work}")
    print(f"{name}, newest four: {right[-4:].mean():.2f}")
    print(f"{name}, oldest four: {right[:4].mean():.2f}")
