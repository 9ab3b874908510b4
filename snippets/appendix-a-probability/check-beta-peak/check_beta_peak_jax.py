import jax
import jax.numpy as jnp
from jax.scipy.special import logit
from jax.scipy.stats import beta

jax.config.update("jax_enable_x64", True)
density = jax.jit(beta.pdf)
x = jnp.arange(1, 1000) / 1000  # inside (0, 1)
for a, b in [(2.0, 3.0), (3.0, 3.0), (1.0, 3.0), (1.0, 1.0), (0.5, 0.5)]:
    p = density(x, a, b)
    best = x[p >= p.max() * (1 - 1e-9)]
    where = f"{best.min():.3f} to {best.max():.3f}"
    print(f"a = {a}, b = {b}: {len(best)} of 999, {where}")

print(f"mean for 2 and 3: {2 / (2 + 3):.3f}")
p = density(x, 2.0, 3.0)
s = logit(x)  # the same law, as a density of the logit
moved = p * x * (1 - x)  # |dx/ds| = x (1 - x)
print(f"highest as a density of x: {x[p.argmax()]:.3f}")
print(f"highest as a density of the logit: {x[moved.argmax()]:.3f}")
print(f"its logit: {s[moved.argmax()]:.2f}")
