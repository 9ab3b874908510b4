import torch
from torch.nn import functional as F


def causal_conv(x, w, d):  # (t,), (k,), dilation -> (t,)
    k, t = len(w), len(x)
    padded = F.pad(x, ((k - 1) * d, 0))
    # tap j reads (k - 1 - j) d steps back; the last tap reads the present
    return sum(w[j] * padded[j * d : j * d + t] for j in range(k))


x = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
w = torch.tensor([100.0, 10.0, 1.0])
for d in (1, 2):
    pad, t = (len(w) - 1) * d, len(x)
    y = causal_conv(x, w, d)
    a, b = x[None, None], w[None, None]  # (1, 1, t), (1, 1, k)
    left = F.conv1d(F.pad(a, (pad, 0)), b, dilation=d)[0, 0]
    both = F.conv1d(a, b, padding=pad, dilation=d)[0, 0]
    print(f"d = {d}, causal:", *y.int().tolist())
    print(f"d = {d}, padded left by {pad}:", left.equal(y))
    print(f"d = {d}, padded on both sides:", *both.int().tolist())
    print(f"d = {d}, its first {t}:", both[:t].equal(y))
    same = F.conv1d(a, b, padding="same", dilation=d)[0, 0]
    print(f"d = {d}, same:", *same.int().tolist())
    print(f"d = {d}, same, shifted by {pad // 2}:", end=" ")
    print(same[: -pad // 2].equal(y[pad // 2 :]))
