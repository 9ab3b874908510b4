import jax
import jax.numpy as jnp

n, e = 5, 6
scores = jax.random.normal(jax.random.key(0), (n, n))

table = dict(
    future=jnp.triu(jnp.ones((n, n), bool), 1),
    causal=jnp.where(jnp.triu(jnp.ones((n, n), bool), 1), -jnp.inf, scores),
)
for name, value in table.items():
    print(f"{name}:", value.shape)
