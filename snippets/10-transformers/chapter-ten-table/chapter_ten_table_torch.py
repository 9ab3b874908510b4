import torch
import torch.nn.functional as F

n, e, h, k, f = 5, 6, 2, 3, 16


def waves(r, c, end):  # the same numbers in both frameworks
    return torch.linspace(0, end, r * c).sin().view(r, c)


X = waves(n, e, 60)  # tokens
W_q, W_k, W_v, W_o = (waves(e, e, end) for end in (40, 50, 70, 80))
W_1, W_2, W_3 = waves(e, f, 90), waves(e, f, 95), waves(f, e, 100)
start = torch.full((1, e), 0.5)  # a class token
real = torch.tensor([True, True, True, False, False])  # (n,)
i = torch.arange(n)[:, None]  # positions, counted from 0
angles = i * 10000 ** (-torch.arange(0, e, 2) / e)  # (n, e/2)
cos, sin = angles.cos(), angles.sin()

rms = F.rms_norm(X, (e,))
Q, K, V = rms @ W_q, rms @ W_k, rms @ W_v
scores = Q @ K.T / e**0.5
weights = F.softmax(scores, dim=1)
attended = weights @ V
heads = Q.view(n, h, k).transpose(0, 1)
Q_h, K_h, V_h = (A.view(n, h, k).transpose(0, 1) for A in (Q, K, V))
library = F.scaled_dot_product_attention(Q_h, K_h, V_h)
together = library.transpose(0, 1).reshape(n, e) @ W_o
placed = X + torch.cat([sin, cos], dim=1)
biased = F.softmax(scores - (i - i.T).abs() / 4, dim=1)
L, R = Q.chunk(2, dim=1)  # (n, e/2): entries p and p + e/2 are a pair
turned = torch.cat([L * cos - R * sin, L * sin + R * cos], dim=1)
mixed = X + together
N = F.rms_norm(mixed, (e,))
gated = (F.silu(N @ W_1) * (N @ W_2)) @ W_3
block = mixed + gated
prepended = torch.cat([start, X])
mean = (X * real[:, None]).sum(0) / real.sum()

table = {
    "scores": scores, "weights": weights, "attended": attended,
    "heads": heads, "library": library, "together": together,
    "placed": placed, "biased": biased, "turned": turned, "rms": rms,
    "mixed": mixed, "gated": gated, "block": block, "prepended": prepended,
    "mean": mean,
}  # fmt: skip
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [value.square().mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
