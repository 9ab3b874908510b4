import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
wait = jnp.array([0.0, 1.0, 2.0, 3.0, 12.0])  # (m,): what y may be
p_x = jnp.array([0.75, 0.25])  # rain is 0 or 1
p = jnp.array(  # (2, m): p(y | x), a row for each x
    [[0.3, 0.4, 0.2, 0.1, 0.0], [0.1, 0.1, 0.2, 0.3, 0.3]]
)
answers = jnp.arange(0, 1201) / 100  # (k,): 0.00, 0.01, …, 12.00
gap = answers[:, None] - wait  # (k, m)

mean = p @ wait  # (2,): E[y | x]
median = wait[(p.cumsum(axis=1) >= 0.5).argmax(axis=1)]
late = p[:, 3:].sum(axis=1)  # (2,): P(y is 3 or more | x)
chance = jnp.arange(1, 1000) / 1000  # (k,): answers of another kind
surprise = jnp.stack([-jnp.log(1 - chance), -jnp.log(chance)])  # (2, k)
for name, best, risks, values in [
    ("squared", mean, p @ jnp.square(gap).T, answers),
    ("absolute", median, p @ jnp.abs(gap).T, answers),
    ("cross-entropy", late, jnp.stack([1 - late, late]).T @ surprise, chance),
]:  # risks: (2, k), the expected loss of each answer for each x
    found = values[risks.argmin(axis=1)]
    print(f"{name}, best: {found[0]:.2f} and {found[1]:.2f}")
    np.testing.assert_allclose(found, best)
    blind = (p_x @ risks).min()  # one answer for both
    print(f"{name}, risk: {p_x @ risks.min(axis=1):.3f}")
    print(f"{name}, blind: {blind:.3f}")
