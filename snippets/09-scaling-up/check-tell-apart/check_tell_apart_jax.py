import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
gap, q, z = 0.003, 0.15, 1.96
fixed = q * (1 - q) * (z / gap) ** 2
apart = 2 * fixed
print(f"against a fixed number: {fixed:,.0f}")
print(f"two test sets: {apart:,.0f}")
rng = np.random.default_rng(0)
for d in 0.2, 0.06, 0.02:  # share of rows on which the models differ
    n = round((d - gap**2) * (z / gap) ** 2)
    only_a, only_b = (d + gap) / 2, (d - gap) / 2
    chances = [only_a, only_b, 1 - d]
    drawn = jnp.array(rng.multinomial(n, chances, 4000)) / n
    a, b, _ = drawn.T  # (4000,): 4,000 contests of two models
    error = ((a + b - (a - b) ** 2) / n) ** 0.5
    found = ((a - b) > z * error).mean()
    print(f"one set, differ on {d}: {n:,}")
    print(f"found, differ on {d}: {found:.2f}")
