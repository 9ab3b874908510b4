import jax.numpy as jnp
from jax.scipy.special import xlogy
from jax.scipy.stats import bernoulli as library

p = jnp.array([0.5, 0.3, 0.2])  # (c,)
for j in range(3):
    x = jnp.eye(3)[j]  # (c,): one-hot, a 1 in place j
    product = (p**x).prod()
    log = (x * jnp.log(p)).sum()
    assert jnp.isclose(log, jnp.log(product))
    assert jnp.isclose(log, jnp.log(p)[j])
    print(f"category {j}: {product:.1f}, log {log:.4f}")

never = jnp.array([1.0, 0.0, 0.0])  # two categories cannot come
x = jnp.array([1.0, 0.0, 0.0])  # and neither of them came
print(f"product: {(never**x).prod():.1f}")
print(f"sum of x log p: {(x * jnp.log(never)).sum():.1f}")  # 0 * -inf
print(f"sum of xlogy: {xlogy(x, never).sum():.1f}")

p = 0.8  # two categories, and the probability of a 1
for x in (1.0, 0.0):
    bernoulli = p**x * (1 - p) ** (1 - x)
    assert jnp.isclose(bernoulli, library.pmf(x, p))
    print(f"Bernoulli, x = {x:.0f}: {bernoulli:.1f}")
