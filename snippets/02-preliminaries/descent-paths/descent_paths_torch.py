import math

import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Ellipse


def f(x):  # x ~ (2,): eigenvalues 1 and 9
    return (x[0] ** 2 + 9 * x[1] ** 2) / 2


def descend(x, eta, steps=20):
    path = [x]
    for _ in range(steps):
        path.append(path[-1] - eta * torch.func.grad(f)(path[-1]))
    return torch.stack(path)  # (steps + 1, 2)


rates = {"too small": 0.02, "good": 0.2, "too large": 0.224}
fig, panels = plt.subplots(3, 1, figsize=(4.8, 4.5), sharex=True)
for ax, (name, eta) in zip(panels, rates.items(), strict=True):
    path = descend(torch.tensor([9.0, 1.0]), eta)
    print(f"{name}: {f(path[-1]):.4f}")
    for level in (1, 12, 45):  # where f is level: an ellipse
        a, b = math.sqrt(2 * level), math.sqrt(2 * level / 9)
        ellipse = Ellipse((0, 0), 2 * a, 2 * b, fill=False, color="gray")
        ax.add_patch(ellipse)
    ax.plot(*path.T.tolist(), ".-", linewidth=1.2)
    ax.set(xlim=(-0.6, 9.6), ylim=(-1.5, 1.5), aspect="equal")
    ax.set(ylabel="$x_2$", title=f"{name}: η = {eta}")
ax.set(xlabel="$x_1$")
plt.show()
