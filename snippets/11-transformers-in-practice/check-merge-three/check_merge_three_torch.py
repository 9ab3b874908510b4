import itertools
import math

import torch

# t, s, o of three blocks, with one value a key
blocks = [(0.0, 2.0, 2.0), (math.log(2), 1.0, 3.0), (math.log(4), 1.0, 1.0)]
blocks = [torch.tensor(block, dtype=torch.float64) for block in blocks]


def merge(a, b):
    top = torch.maximum(a[0], b[0])
    old, new = (a[0] - top).exp(), (b[0] - top).exp()
    return torch.stack([top, *(old * a[1:] + new * b[1:])])


_, s, o = merge(blocks[0], blocks[1]).tolist()
print(f"first two: s = {s:.1f}, o = {o:.1f}")
results = []
for a, b, c in itertools.permutations(blocks):
    results += [merge(merge(a, b), c), merge(a, merge(b, c))]
results = torch.stack(results)  # (12, 3)
print("orders and groupings:", len(results))
print(f"all the same: {torch.allclose(results, results[:1], atol=1e-12)}")
_, s, o = results[0].tolist()
print(f"output: {o / s:.3f}")
outputs = torch.stack([block[2] / block[1] for block in blocks])
print("outputs of the blocks:", *(f"{x:.0f}" for x in outputs.tolist()))
print(f"their mean: {outputs.mean().item():.3f}")
for sums in ([2.0, 2.0, 4.0], [2.0, 4.0, 2.0]):
    share = torch.tensor(sums, dtype=torch.float64) / sum(sums)
    said = " ".join(f"{x:.0f}" for x in sums)
    merged = (share @ outputs).item()
    print(f"with sums of exp in the ratio {said}: {merged:.3f}")
