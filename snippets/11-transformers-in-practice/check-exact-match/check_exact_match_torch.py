import numpy as np
import torch

rng = np.random.default_rng(0)
n, v, b = 10, 3, 2000
logits = torch.tensor(rng.normal(size=(n, v + 1, v)))  # by the one before
target = torch.tensor(rng.integers(0, v, (b, n)))
best = logits.argmax(dim=-1)  # (n, v + 1)

begin = torch.full((b, 1), v)
written = begin
for t in range(n):
    token = best[t, written[:, -1:]]  # one token more for everyone
    written = torch.cat([written, token], dim=1)
written = written[:, 1:]  # (b, n)
target[::4] = written[::4]  # a quarter of the targets: what it would write
given = torch.cat([begin, target[:, :-1]], dim=1)
forced = best[torch.arange(n), given] == target  # (b, n)
right = written == target
print(f"forced, tokens right: {forced.double().mean():.3f}")
print(f"written alone, tokens right: {right.double().mean():.3f}")
print(f"forced, all right: {forced.all(dim=1).double().mean():.3f}")
print(f"written alone, exact match: {right.all(dim=1).double().mean():.3f}")
same = (forced.all(dim=1) == right.all(dim=1)).all()
print("the same rows:", bool(same))
for p in (0.9, 0.99, 0.997):
    low, high = max(0, 1 - n * (1 - p)), p
    print(f"p = {p}: between {low:.3f} and {high:.3f}")
    print(f"p = {p}, independent: {p**n:.3f}")
