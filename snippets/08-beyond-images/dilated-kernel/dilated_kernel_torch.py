import torch
from torch.nn import functional as F

x = torch.arange(1.0, 11.0)[None, None] ** 3  # (b, c, t): 1, 8, ..., 1000
w = torch.tensor([1.0, -2.0, 1.0])  # (k,)

for d in (1, 2, 3):
    field = 1 + (len(w) - 1) * d
    wide = torch.zeros(field)
    wide[::d] = w  # d - 1 zeros between two weights
    by_zeros = F.conv1d(x, wide[None, None])
    out = F.conv1d(x, w[None, None], dilation=d)
    m = x.shape[2] - field + 1  # outputs
    by_hand = sum(w[j] * x[..., j * d : j * d + m] for j in range(3))
    assert torch.equal(out, by_zeros) and torch.equal(out, by_hand)
    print(
        f"dilation {d}: {wide.int().tolist()}, parameters {w.numel()},",
        "outputs",
        out[0, 0].int().tolist(),
    )

out = F.conv1d(x, w[None, None], dilation=2)
phases = [F.conv1d(x[..., p::2], w[None, None]) for p in (0, 1)]
assert all(torch.equal(out[..., p::2], phases[p]) for p in (0, 1))
print("even places, odd places:", [p[0, 0].int().tolist() for p in phases])
