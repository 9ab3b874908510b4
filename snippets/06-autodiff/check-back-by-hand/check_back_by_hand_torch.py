import torch


def f(x1, x2, nudge):  # a nudge of 0 beside each value in between
    v3 = x1 + x2 + nudge[0]
    v4 = x1 / x2 + nudge[1]
    v5 = v3 * v4 + nudge[2]
    return v5 - v3


at = (torch.tensor(2.0), torch.tensor(1.0), torch.zeros(3))
by_x1, by_x2, by_nudge = torch.func.grad(f, argnums=(0, 1, 2))(*at)
for name, bar in zip(("v3", "v4", "v5"), by_nudge.tolist(), strict=True):
    print(f"bar {name}: {bar:.2f}")
print(f"bar x1: {by_x1:.2f}")
print(f"bar x2: {by_x2:.2f}")
