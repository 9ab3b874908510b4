import math

import matplotlib.pyplot as plt
import torch

t = torch.linspace(-1, 1, 21, dtype=torch.float64)
angle = 2 * math.pi * torch.arange(40, dtype=torch.float64) / 40
grid = torch.cartesian_prod(t[::4], t[::4])  # (36, 2)
pairs = {  # equally probable points
    "square": (grid[:, 0], grid[:, 1]),
    "parabola": (t, 2 * t.square() - 1),
    "ring": (torch.cos(angle), torch.sin(angle)),
    "cross": (torch.cat([t, t]), torch.cat([t, -t])),
}


def correlation(x, y):
    return torch.corrcoef(torch.stack([x, y]))[0, 1].item()


fig, panels = plt.subplots(2, 2, figsize=(4.8, 4.8))
for k, (name, (x, y)) in enumerate(pairs.items()):
    plain = abs(correlation(x, y))
    squares = correlation(x.square(), y.square())
    print(f"{name}, correlation: {plain:.3f}")
    print(f"{name}, correlation of squares: {abs(squares):.3f}")
    ax = panels.flat[k]
    ax.plot(x, y, f"C{k}" + "os^D"[k], markersize=4)
    ax.set(title=name, aspect="equal", xticks=(-1, 0, 1), yticks=(-1, 0, 1))
fig.supxlabel("x")
fig.supylabel("y")
plt.show()
