import math

import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)


def f(x):  # (2,) -> ()
    return x[0] ** 2 * x[1] + 3 * x[1]


x, h = torch.tensor([1.0, 1.5]), 1e-6
gradient = torch.func.grad(f)(x)  # (2,): 3 and 4
for v in ([1.0, 0.0], [0.6, 0.8], [0.8, -0.6], [1.2, 1.6]):
    print(f"slope along {v}: {gradient @ torch.tensor(v):.2f}")

degrees = torch.arange(0, 361, 10)
angle = torch.deg2rad(degrees)
V = torch.stack([angle.cos(), angle.sin()], dim=1)  # (37, 2): length 1
measured = (torch.vmap(f)(x + h * V) - f(x)) / h  # (37,)
assert torch.allclose(measured, V @ gradient, atol=1e-5)
print(f"length of the gradient: {gradient.norm():.2f}")
towards = math.degrees(math.atan2(*gradient.flip(0).tolist()))
print(f"its angle: {towards:.2f}")

fig, (plane, turn) = plt.subplots(1, 2, figsize=(4.8, 2.8))
for level in range(3, 10):  # f = level where x2 = level / (x1^2 + 3)
    x1 = torch.linspace(0, 2, 21)
    plane.plot(x1, level / (x1**2 + 3), "C0", linewidth=0.8)
for (v1, v2), mark in (((0.6, 0.8), "C1^-"), ((0.8, -0.6), "C2s-")):
    ends = [1, 1 + v1 / 2], [1.5, 1.5 + v2 / 2]
    plane.plot(*ends, mark, markevery=[1])
plane.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
turn.plot(degrees, V @ gradient, "C0")
turn.plot(degrees, measured, "C0o", markersize=3)
turn.axvline(towards, color="C1", linestyle="--")
turn.set(xlabel="angle of v in degrees", ylabel="slope", xticks=[0, 180, 360])
plt.show()
