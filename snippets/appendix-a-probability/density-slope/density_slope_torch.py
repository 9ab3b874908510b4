import numpy as np
import torch

rng = np.random.default_rng(0)
normal = torch.distributions.Normal(0.0, 1.0)


def largest(x):  # P of the larger of two uniform numbers, x: ()
    return x.clamp(0, 1) ** 2


def slope(P, x):  # the derivative of P, at each entry of x: (n,)
    return torch.vmap(torch.func.grad(P))(x)


x = torch.tensor([-0.5, 0.25, 0.5, 0.75, 1.5], dtype=torch.float64)  # (n,)
for at, below, p in zip(x, largest(x), slope(largest, x), strict=True):
    print(f"x = {at:.2f}: P = {below:.4f}, density {p:.4f}")

promised = largest(x[3]) - largest(x[1])
draws = torch.tensor(rng.uniform(size=(100_000, 2))).amax(dim=1)
seen = ((draws > 0.25) & (draws <= 0.75)).double().mean()
print(f"between 0.25 and 0.75, promised: {promised:.3f}")
print(f"between 0.25 and 0.75, seen: {seen:.3f}")

assert torch.allclose(slope(normal.cdf, x), normal.log_prob(x).exp())
