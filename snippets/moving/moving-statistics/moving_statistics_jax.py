import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 4.0, 9.0])  # (4,)

sample = x.var(ddof=1)
population = x.var()
lower = jnp.quantile(x, 0.5, method="lower")
middle = jnp.median(x)

print(f"variance, over n - 1: {sample:.4f}")
print(f"variance, over n: {population:.4f}")
print(f"median, the lower: {lower:.1f}")
print(f"median, the middle: {middle:.1f}")
