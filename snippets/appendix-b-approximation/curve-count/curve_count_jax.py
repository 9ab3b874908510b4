import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
target = 1e-4  # the mean squared error that is wanted
rng = np.random.default_rng(0)
for d in (1, 2, 3, 10):
    m = math.ceil(math.sqrt(d / (12 * target)))  # bins along each input
    x = jnp.asarray(rng.uniform(size=(100_000, d)))
    centres = (jnp.floor(x * m) + 0.5) / m  # of the cell that holds x
    error = x.sum(axis=1) - centres.sum(axis=1)  # g(x): the sum of inputs
    mse = jnp.square(error).mean()
    assert math.isclose(mse, d / (12 * m**2), rel_tol=0.02)
    print(f"d = {d}, bins along each input: {m}")
    print(f"d = {d}, cells: {m**d:.1e}")
    print(f"d = {d}, mse: {d / (12 * m**2):.2e}")
    print(f"d = {d}, steps if added up: {d * (m - 1)}")
