import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)


def central(h):
    return (1 / (x + h) - 1 / (x - h)) / (2 * h)


x = jnp.array(1 + np.arange(64) / 64)  # (64,), float64, like the h
slope = -1 / x**2  # below so short in binary that x + h is exact
one, two = {}, {}
for h in (2.0**-k for k in range(2, 30)):
    one[h] = abs(central(h) - slope).max().item()
    both = (4 * central(h) - central(2 * h)) / 3
    two[h] = abs(both - slope).max().item()

eps = 2.0**-52
for errors, name, h, bound in [
    (one, "one step", (eps / 2) ** (1 / 3), 3 * (eps / 2) ** (2 / 3)),
    (two, "two steps", (3 * eps / 32) ** 0.2, 20 * (3 * eps / 32) ** 0.8),
]:
    best = min(errors, key=errors.get)
    print(f"{name}, best h: predicted {h:.1e}, found {best:.1e}")
    print(f"{name}, error there: bound {bound:.1e}, found {errors[best]:.1e}")
    fall = errors[2.0**-5] / errors[2.0**-6]  # no rounding yet
    print(f"{name}, 1/32 halved, error divided by: {fall:.2f}")
