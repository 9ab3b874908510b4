import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)


def table(n, e, base, factor):  # -> angles' speeds (e/2,), table (n, e)
    theta = base ** (-factor * jnp.arange(e // 2) / e)
    angles = jnp.arange(n)[:, None] * theta  # (n, e/2)
    pairs = jnp.stack([jnp.sin(angles), jnp.cos(angles)], axis=2)
    return theta, pairs.reshape(n, e)


n = 10001
for e in (64, 512):
    for name, factor in {"2p/e": 2, "p/e": 1}.items():
        theta, S = table(n, e, 10000.0, factor)
        print(f"e = {e}, {name}, longest: {2 * math.pi / theta[-1]:.0f}")
        products = S @ S[0] / (e / 2)  # (n,), with position 0
        far = ", ".join(f"{products[d]:.3f}" for d in (100, 1000))
        print(f"e = {e}, {name}, products at 100 and 1000: {far}")
        most = products[1000:].max()
        print(f"e = {e}, {name}, most beyond 1000: {most:.3f}")

_, S = table(n, 64, 10000.0, factor=1)
_, other = table(n, 64, 100.0, factor=2)
np.testing.assert_allclose(S, other, atol=1e-7)
print("p/e with base 10000 is 2p/e with base 100: True")
