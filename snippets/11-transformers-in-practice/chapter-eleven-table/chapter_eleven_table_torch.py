import torch
import torch.nn.functional as F

n, m, e, h, g, k, v = 5, 3, 6, 4, 2, 3, 7


def waves(*shape, end):  # the same numbers in both frameworks
    size = torch.Size(shape).numel()
    return torch.linspace(0, end, size).sin().view(shape)


X, Z, E = waves(n, e, end=68), waves(m, e, end=30), waves(v, e, end=50)
Q, K, V = (waves(h, n, k, end=end) for end in (40, 70, 80))
K_g, V_g = (waves(g, n, k, end=end) for end in (45, 35))
y = torch.tensor([1, 4, 0, 6, 2])  # (n,): which tokens these were
hidden = torch.tensor([False, True, False, True, False])  # (n,)
image, W_p = waves(4, 6, 2, end=20), waves(8, e, end=65)
W_1, W_2 = waves(n, 9, end=75), waves(9, n, end=85)  # along the tokens
i, j = torch.arange(n)[:, None], torch.arange(n)  # counted from 0
A = X @ X.T / e**0.5  # (n, n)
cache = K[:, : n - 1]  # (h, n - 1, k)

causal = A.masked_fill(j > i, -torch.inf).softmax(1)
seen = j <= i  # True is seen
library = F.scaled_dot_product_attention(Q, K, V, attn_mask=seen)
prefix = A.masked_fill((j > i) & (j >= 2), -torch.inf).softmax(1)
cross = (X @ Z.T / e**0.5).softmax(1) @ Z
tied = X @ E.T
masked = F.cross_entropy(tied[hidden], y[hidden])
keys = torch.cat([cache, K[:, n - 1 :]], dim=1)
grouped = F.scaled_dot_product_attention(Q, K_g, V_g, enable_gqa=True)
window = A.masked_fill((j > i) | (i - j >= 3), -torch.inf).softmax(1)
top_1 = A[:, :2].amax(1, keepdim=True)  # of a first block of keys
top = torch.maximum(top_1, A[:, 2:].amax(1, keepdim=True))
first = (top_1 - top).exp() * (A[:, :2] - top_1).exp()
second = (A[:, 2:] - top).exp()
total = first.sum(1, keepdim=True) + second.sum(1, keepdim=True)
merged = (first @ X[:2] + second @ X[2:]) / total
patches = image.view(2, 2, 3, 2, 2).transpose(1, 2).reshape(6, 8) @ W_p
mixed = X + (F.gelu(X.T @ W_1) @ W_2).T
fourier = torch.fft.fft2(X).real
pairs = F.normalize(X[:m]) @ F.normalize(Z).T
ctc = F.ctc_loss(tied.log_softmax(1), y[:2], [n], [2], reduction="sum")

table = {
    "causal": causal, "library": library, "prefix": prefix, "cross": cross,
    "tied": tied, "masked": masked, "keys": keys,
    "grouped": grouped, "window": window, "merged": merged,
    "patches": patches, "mixed": mixed, "fourier": fourier,
    "pairs": pairs, "ctc": ctc,
}  # fmt: skip
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [value.square().mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
