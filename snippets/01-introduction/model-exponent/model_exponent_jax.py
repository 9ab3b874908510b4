import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng, runs = np.random.default_rng(0), 100


def error(n, k, degree):
    """Of k polynomials side by side, learned from n examples: 100 times."""
    x = (jnp.arange(n) + 0.5) / n  # (n,)
    noise = jnp.asarray(rng.normal(size=(runs, n)))
    parts = (x**2 + noise / 3).reshape(runs * k, n // k)  # a part in a row
    t = jnp.linspace(-1, 1, n // k)  # (n / k,)
    A = t[:, None] ** jnp.arange(degree + 1)  # 1, t, t^2: in columns
    Q = jnp.linalg.qr(A)[0]  # the same, made to stand at right angles
    model = (parts @ Q @ Q.T).reshape(runs, n)  # each part's nearest of these
    return jnp.square(model - x**2).mean().item()


for name, degree, sizes in [  # sizes: n examples, k parts
    ("constants", 0, [(512, 8), (32768, 32)]),  # k = n^(1/3)
    ("straight pieces", 1, [(1024, 4), (32768, 8)]),  # k = n^(1/5)
    ("one parabola", 2, [(512, 1), (32768, 1)]),
]:
    few, many = (error(n, k, degree) for n, k in sizes)
    exponent = math.log(few / many) / math.log(sizes[1][0] / sizes[0][0])
    print(f"{name}, error of {sizes[1][0]}: {many:.7f}")
    print(f"{name}, exponent: {exponent:.2f}")
