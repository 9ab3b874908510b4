import numpy as np
import torch

rng = np.random.default_rng(0)
n, h, L = 32, 8, 6
x, y = torch.tensor(rng.normal(size=(2, n, h)))  # (n, h) each
W = torch.tensor(rng.normal(0, (2 / h) ** 0.5, (L, h, h)))
ones = torch.ones(L, dtype=torch.float64)


def loss(a, W):  # a (L,): a factor for each branch
    z = x
    for s, V in zip(a, W, strict=True):
        z = z + s * torch.relu(z) @ V
    return (z - y).square().mean()


slopes = torch.func.grad(loss, argnums=(0, 1))
for name, a, V in (
    ("factors 0", 0 * ones, W),
    ("matrices 0", ones, 0 * W),
    ("both 0", 0 * ones, 0 * W),
):
    print(f"{name}, loss: {loss(a, V):.2f}")
    for step in range(200):
        of_a, of_V = slopes(a, V)
        if step < 2:
            print(f"{name}, step {step}, slope of a: {of_a.norm():.2f}")
            print(f"{name}, step {step}, slope of W: {of_V.norm():.2f}")
        a, V = a - 0.05 * of_a, V - 0.05 * of_V
    print(f"{name}, loss after 200 steps: {loss(a, V):.2f}")
