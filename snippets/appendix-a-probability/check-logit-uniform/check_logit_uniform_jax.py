import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import logit

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
u = jnp.asarray(rng.uniform(size=100_000))  # (n,)
x = logit(u)
slope = jax.vmap(jax.grad(logit))(u)
sigmoid = jax.nn.sigmoid(x)
assert jnp.allclose(1 / slope, sigmoid * (1 - sigmoid))
print(f"up to 1, seen: {(x <= 1).mean():.3f}")
print(f"up to 1, promised: {jax.nn.sigmoid(1.0):.3f}")
for p in (0.1, 0.5, 0.8):
    ones = x + logit(p) > 0  # (n,)
    print(f"p = {p}, share of ones: {ones.mean():.3f}")
