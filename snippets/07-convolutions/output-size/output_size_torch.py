from itertools import product

import torch
import torch.nn.functional as F


def size(h, s, p, q):  # h pixels, p zeros on each side, stride q
    return (h + 2 * p - s) // q + 1


tried = 0
for h, s, p, q in product(range(1, 7), range(1, 5), range(3), range(1, 4)):
    if s <= h + 2 * p:  # at least one window
        out = F.conv1d(torch.ones(1, 1, h), torch.ones(1, 1, s), None, q, p)
        assert out.shape == (1, 1, size(h, s, p, q))
        tried += 1
print("cases tried:", tried)

x = torch.arange(1.0, 9)[None, None]  # (1, 1, h): 1, 2, ..., 8
for s in 3, 2, 4:  # ones, so that each output is the sum of its window
    kernel = torch.ones(1, 1, s)
    left, right = (s - 1) // 2, s // 2  # s - 1 zeros in all
    out = F.conv1d(F.pad(x, (left, right)), kernel)[0, 0]
    print(f"kernel {s}, zeros left and right:", left, right)
    print(f"kernel {s}, sums:", out.int().tolist())
for p in 0, 1:
    print(f"kernel 2, padding {p}, size:", size(8, 2, p, 1))

for h in 6, 7, 8:
    read = 3 + (size(h, 3, 0, 2) - 1) * 2  # up to the end of the last window
    print(f"{h} pixels, kernel 3, stride 2, never read:", h - read)
