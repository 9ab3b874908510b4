import math

import jax
import jax.numpy as jnp
from jax.nn import softplus

jax.config.update("jax_enable_x64", True)
m, n = 15, 3000
x = (jnp.arange(n) + 0.5) * 10 / n  # (n,)
g = jnp.sinc(x / jnp.pi)
s = jnp.arange(m + 1) * 10 / m  # (m + 1,)
y = jnp.sinc(s / jnp.pi)
v = jnp.diff(jnp.diff(y) / jnp.diff(s), prepend=0.0)  # (m,)


@jax.jit
def errors(w):
    ramps = softplus(w * (x[:, None] - s[:-1])) / w  # (n, m)
    columns = jnp.column_stack([jnp.ones(n), x, ramps])
    best = jnp.linalg.lstsq(columns, g)[0]
    built = jnp.square(y[0] + ramps @ v - g).mean()
    fitted = jnp.square(columns @ best - g).mean()
    return built, fitted, jnp.abs(best).max()


for w in [2, 4, 8, 16, 100, 1000]:
    assert math.isclose(softplus(0.0) / w, math.log(2) / w)
    built, fitted, most = errors(float(w))
    print(f"w = {w}, changes of slope: {built:.2e}")
    print(f"w = {w}, best output weights: {fitted:.1e}")
    print(f"w = {w}, largest of them: {most:.2f}")
