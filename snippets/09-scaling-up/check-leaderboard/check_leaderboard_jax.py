import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
take = jnp.take_along_axis
rng = np.random.default_rng(0)
n, q, teams, contests = 100_000, 0.15, 100, 4000
error = (q * (1 - q) / n) ** 0.5  # of one score
print(f"one standard error: {error:.5f}")
own = jnp.array(rng.normal(0, 1, (contests, teams)))
shared = jnp.array(rng.normal(0, 1, (contests, 1)))
truth = jnp.array(rng.normal(0, 1, (contests, teams)))

for rho in 0.0, 0.8:  # correlation of two scores
    noise = rho**0.5 * shared + (1 - rho) ** 0.5 * own
    best = (q + error * noise).min(axis=1).mean()
    print(f"correlation {rho}, best error: {best:.5f}")

for tau in 0.5, 2.0:  # spread of the teams, in standard errors
    chance = q + tau * error * truth  # what each team deserves
    score = chance + error * own
    best = score.argmin(axis=1)[:, None]
    gain = (q - take(score, best, axis=1)).mean()
    kept = (q - take(chance, best, axis=1)).mean() / gain
    print(f"spread {tau}, kept: {kept:.3f}")
    print(f"spread {tau}, rule: {tau**2 / (tau**2 + 1):.3f}")
