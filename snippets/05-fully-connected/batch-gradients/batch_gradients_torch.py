from itertools import combinations

import torch

x = torch.tensor([1.0, 2.0, 3.0, 3.0])  # (n,)
y = torch.tensor([2.0, 1.0, 1.0, 4.0])  # (n,)
w = torch.tensor(1.0)  # one parameter


def loss(w, x, y):  # the mean over the examples given
    return (w * x - y).square().mean() / 2


slope = torch.func.grad(loss)
over_batches = torch.func.vmap(slope, in_dims=(None, 0, 0))

full = slope(w, x, y)
for b in (1, 2, 3, 4):
    batches = torch.tensor(list(combinations(range(4), b)))  # (·, b)
    g = over_batches(w, x[batches], y[batches])  # one per batch
    assert torch.isclose(g.mean(), full)  # unbiased
    print(f"b = {b}:", [round(entry, 2) for entry in g.tolist()])
    print(f"b = {b}, spread: {g.std(correction=0):.3f}")
print(f"all four examples: {full:.2f}")
