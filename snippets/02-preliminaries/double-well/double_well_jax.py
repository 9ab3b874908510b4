import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
presets = {  # start, rate, momentum
    "settles": ((1.6, 1.0), 0.1, 0.0),
    "overshoots": ((1.6, 1.0), 0.1, 0.9),
    "ridge": ((0.0, 1.2), 0.1, 0.0),
    "zigzag": ((0.1, 1.2), 0.9, 0.0),
    "diverges": ((-1.8, 0.6), 0.9, 0.0),
}


def f(p):  # (2, ...) -> (...)
    x1, x2 = p
    return (x1**2 - 1) ** 2 / 4 + x2**2


def descend(start, rate, beta, steps=60):
    path, v = [jnp.array(start)], 0.0
    while len(path) <= steps and jnp.isfinite(f(path[-1])):
        v = beta * v + jax.grad(f)(path[-1])
        path.append(path[-1] - rate * v)
    return jnp.stack(path)  # (steps + 1, 2)


a, b = np.linspace(-2, 2, 33), np.linspace(-1.3, 1.3, 23)
fig, axes = plt.subplots(3, 2, figsize=(4.8, 5), sharex=True, sharey=True)
for ax, (name, preset) in zip(axes.flat, presets.items(), strict=False):
    path = descend(*preset)
    end, near = path[-1], path[jnp.abs(path).max(axis=1) < 9]
    line = "({:.4f}, {:.4f}) loss {:.4f}".format(*end, f(end))
    finite = jnp.isfinite(f(end))
    print(f"{name}:", line if finite else f"overflow at step {len(path) - 1}")
    ax.contour(a, b, f(np.meshgrid(a, b)), [0.25, 1.0], colors="gray")
    ax.plot(*near[:20].T, "C1.-")
    ax.set(title=name, xlim=(-2, 2), ylim=(-1.3, 1.3))
axes[2, 0].set(xlabel="$x_1$", ylabel="$x_2$")
axes[2, 1].remove()
plt.show()
