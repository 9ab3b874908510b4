import math

import jax

jax.config.update("jax_enable_x64", True)

eta, target, k = 0.01, 0.5, 20


@jax.jit
@jax.grad
def slope(w):  # of the loss of a state that is multiplied k times
    h = 1.0
    for _ in range(k):
        h = w * h
    return 0.5 * (h - target) ** 2


print(f"minimum at: {target ** (1 / k):.3f}")
for start in (1.0, 1.15):
    print(f"from {start}, first gradient: {slope(start).item():.2f}")
    for name, rho in [("no bound", math.inf), ("bound 1", 1.0)]:
        path, clipped = [start], 0
        for _ in range(60):
            g = slope(path[-1]).item()
            if abs(g) > rho:
                g, clipped = g * rho / abs(g), clipped + 1
            path.append(path[-1] - eta * g)
        said = f"from {start}, {name}"
        print(f"{said}, first: {path[1]:.3f}, second: {path[2]:.3g}")
        print(f"{said}, finite at the end:", math.isfinite(path[-1]))
        if math.isfinite(path[-1]):
            print(f"{said}, weight at the end: {path[-1]:.3f}")
        print(f"{said}, clipped: {clipped}")
