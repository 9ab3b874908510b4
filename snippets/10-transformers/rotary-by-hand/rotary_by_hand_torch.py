import numpy as np
import torch

n, k = 6, 8
rng = np.random.default_rng(0)
Q, K = torch.tensor(rng.normal(size=(2, n, k)))  # each (n, k)


def rotary(x, start=0):  # (…, n, k), entries 2p and 2p + 1 are a pair
    n, k = x.shape[-2:]
    theta = 10_000.0 ** (-2 * torch.arange(k // 2).double() / k)
    angle = torch.arange(start, start + n)[:, None] * theta  # (n, k / 2)
    a, b = x[..., 0::2], x[..., 1::2]  # (…, n, k / 2)
    c, s = angle.cos(), angle.sin()
    pairs = torch.stack([a * c - b * s, a * s + b * c], dim=-1)
    return pairs.flatten(-2)  # (…, n, k), pairs side by side again


theta = 10_000.0 ** (-2 * torch.arange(k // 2).double() / k)
turn = torch.polar(
    torch.ones(n, k // 2).double(),
    torch.outer(torch.arange(n).double(), theta),
)  # (n, k / 2), complex, of length 1
z = torch.view_as_complex(Q.reshape(n, k // 2, 2)) * turn
assert torch.allclose(rotary(Q), torch.view_as_real(z).flatten(-2))
places = (2 * torch.pi / theta).round().long()
print("places for a full turn:", places.tolist())

S = rotary(Q) @ rotary(K).T  # (n, n)
later = rotary(Q, start=500) @ rotary(K, start=500).T
print(f"500 places later, scores move: {(later - S).abs().max():.6f}")
print(
    f"500 places later, queries move: "
    f"{(rotary(Q, start=500) - rotary(Q)).abs().max():.4f}"
)
apart = rotary(Q, start=500) @ rotary(K).T
print(f"queries alone moved, scores move: {(apart - S).abs().max():.4f}")
same = rotary(Q[:1].expand(n, k)) @ rotary(K[:1].expand(n, k)).T
for d in range(3):
    line = same.diagonal(-d)  # i - j = d
    assert torch.allclose(line, line[0])
    print(f"one q, one k, {d} apart: {line[0]:.4f}")
