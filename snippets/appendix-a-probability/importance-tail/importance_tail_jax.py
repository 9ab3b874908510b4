import math

import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.stats import norm

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
runs, n = 200, 2000
noise = jnp.asarray(rng.normal(size=(runs, n)))
true = norm.sf(4.0)  # of more than 4
assert math.isclose(true, 0.5 * math.erfc(4 / math.sqrt(2)), rel_tol=1e-9)
print(f"true, in millionths: {1e6 * true:.2f}")


@jax.jit
def both(noise):  # (runs, n) to two estimates, (runs,) each
    plain = (noise > 4).mean(axis=1)  # the noise as draws from p
    x = noise + 4  # draws from q: half of them are beyond 4
    log_weight = norm.logpdf(x) - norm.logpdf(x, loc=4)  # 8 - 4 x
    return plain, (jnp.exp(log_weight) * (x > 4)).mean(axis=1)


plain, weighted = (np.asarray(a) for a in both(noise))

for name, estimate in (("plain", plain), ("weighted", weighted)):
    spread = estimate.std() / true
    print(f"{name}, mean in millionths: {1e6 * estimate.mean():.2f}")
    print(f"{name}, spread over the truth: {spread:.3f}")
    print(f"{name}, runs that say 0: {(estimate == 0).sum()}")
