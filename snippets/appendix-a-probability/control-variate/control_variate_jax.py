import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

u = jnp.asarray(np.random.default_rng(0).random(100_000))  # (n,)
f = jnp.exp(u)  # E[f] = e - 1 is asked
h = u - 0.5  # looks like f, and has the mean 0 for certain


def show(name, values):
    print(f"{name}, estimate: {values.mean():.4f}")
    print(f"{name}, variance: {values.var(ddof=1):.4f}")


print(f"true: {math.e - 1:.4f}")
show("plain", f)
show("c = 1", f - h)
both = jnp.cov(f, h)  # (2, 2)
best = both[0, 1] / both[1, 1]
print(f"best c: {best:.2f}")
show("best", f - best * h)
show("c = 4", f - 4 * h)  # too much of a good thing

left = 1 - jnp.square(jnp.corrcoef(f, h)[0, 1])
assert jnp.isclose((f - best * h).var() / f.var(), left, rtol=1e-6)
print(f"draws for the same error: one in {1 / left:.0f}")
