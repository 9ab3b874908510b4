import jax
import jax.numpy as jnp
from jax.scipy.stats import multivariate_normal, norm

mu = jnp.array([[0.0, 0.0], [3.0, 3.0]])  # (b, d)
x = jnp.array([[0.0, 0.0], [3.0, 4.0]])  # (b, d)


def row(x, mu):  # (d,) and (d,) to (): one event
    return norm.logpdf(x, mu, 1.0).sum()


rows = jax.vmap(row)  # (b, d) to (b,)
full = jax.vmap(lambda x, mu: multivariate_normal.logpdf(x, mu, jnp.eye(2)))
print("entries:", norm.logpdf(x, mu, 1.0).shape)
print("rows:", rows(x, mu).shape)
assert jnp.allclose(rows(x, mu), full(x, mu))
assert jnp.allclose(rows(x, mu), norm.logpdf(x, mu, 1.0).sum(-1))
for i, value in enumerate(rows(x, mu)):
    print(f"row {i}: {value:.4f}")

# ✗ one side is summed over d, the other is not; b = d = 2 hides it
ratio = rows(x, mu) - norm.logpdf(x, 0 * mu, 1.0)
print("sum missing:", ratio.shape)
# ✗ summed twice: what is left adds up the rows
twice = rows(x, mu).sum(-1)
print("sum doubled:", twice.shape)
print(f"both rows added up: {twice:.4f}")
right = rows(x, mu) - rows(x, 0 * mu)
print("right:", right.shape)
print(f"mean ratio, right: {right.mean():.4f}")
print(f"mean ratio, sum missing: {ratio.mean():.4f}")
