import math

import torch

eta, target, k = 0.01, 0.5, 20


def slope(w):  # of the loss of a state that is multiplied k times
    w = torch.tensor(w, dtype=torch.float64, requires_grad=True)
    h = torch.ones((), dtype=torch.float64)
    for _ in range(k):
        h = w * h
    (0.5 * (h - target) ** 2).backward()
    return w.grad.item()


print(f"minimum at: {target ** (1 / k):.3f}")
for start in (1.0, 1.15):
    print(f"from {start}, first gradient: {slope(start):.2f}")
    for name, rho in [("no bound", math.inf), ("bound 1", 1.0)]:
        path, clipped = [start], 0
        for _ in range(60):
            g = slope(path[-1])
            if abs(g) > rho:
                g, clipped = g * rho / abs(g), clipped + 1
            path.append(path[-1] - eta * g)
        said = f"from {start}, {name}"
        print(f"{said}, first: {path[1]:.3f}, second: {path[2]:.3g}")
        print(f"{said}, finite at the end:", math.isfinite(path[-1]))
        if math.isfinite(path[-1]):
            print(f"{said}, weight at the end: {path[-1]:.3f}")
        print(f"{said}, clipped: {clipped}")
