import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
base = 10000  # of the wavelengths


def table(positions, e):  # (n,) -> (n, e), e even
    theta = base ** (-2 * jnp.arange(e // 2) / e)
    angles = positions[:, None] * theta  # (n, e/2)
    pairs = jnp.stack([jnp.sin(angles), jnp.cos(angles)], axis=2)
    return pairs.reshape(-1, e)


def alike(d, e, i=0):  # inner products of positions i and i + d, over e/2
    one = table(jnp.array([float(i)]), e)  # (1, e)
    return (table(i + d, e) @ one[0]) / (e / 2)


d = jnp.array(np.unique(np.geomspace(1, 10000, 300).round()))
for e, style in (16, ":"), (64, "--"), (512, "-"):
    products = alike(d, e)
    # the same wherever the first of the two stands
    np.testing.assert_allclose(products, alike(d, e, i=777), atol=1e-7)
    longest = 2 * math.pi * base ** ((e - 2) / e)
    print(f"e = {e}, longest wavelength: {longest:.0f}")
    for far in 10, 100, 1000:
        said = alike(jnp.array([far]), e).item()
        print(f"e = {e}, at {far}: {said:.3f}")
    plt.plot(d, products, style, label=f"e = {e}")
plt.xscale("log")
plt.gcf().set_size_inches(4.8, 3.0)
plt.ylim(-0.8, 1)
plt.xlabel("distance of two positions")
plt.ylabel("inner product / (e/2)")
plt.title(f"base {base}")
plt.legend()
plt.show()
