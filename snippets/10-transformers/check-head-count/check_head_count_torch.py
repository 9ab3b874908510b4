from math import isqrt

from torch import nn

e, k = 64, 16
for h in (1, 2, 4, 8):
    cut = nn.MultiheadAttention(e, h, device="meta")  # width e / h each
    total = sum(p.numel() for p in cut.parameters())
    wide = [(e, h * k), (e, h * k), (e, h * k), (h * k, e)]  # width k each
    fixed = [nn.Linear(a, b, bias=False, device="meta") for a, b in wide]
    print(f"h = {h}, heads of e / h: {total}")
    print(f"h = {h}, heads of 16: {sum(w.weight.numel() for w in fixed)}")
    print(f"h = {h}, free of consequence: {2 * h * (e // h) ** 2}")
    print(f"h = {h}, more weights from n: {isqrt(total // h) + 1}")
