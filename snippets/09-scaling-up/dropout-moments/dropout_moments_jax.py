import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
w = jnp.array([1.0, -2.0, 0.5, 1.0])  # (c,)
x = jnp.array([1.0, 1.0, 2.0, -1.0])  # (c,)
bits = jnp.arange(16)[:, None] >> jnp.arange(4)
M = (bits % 2).astype(float)  # (16, c), every mask there is
for p in 0.2, 0.5, 0.8:  # to drop
    chance = (p ** (1 - M) * (1 - p) ** M).prod(axis=1)  # (16,)
    z = (M / (1 - p) * x) @ w  # (16,), the layer under each mask
    mean = chance @ z
    variance = chance @ (z - mean) ** 2
    formula = p / (1 - p) * (w**2 * x**2).sum()
    assert jnp.isclose(variance, formula)
    relu = chance @ jax.nn.relu(z)
    print(f"p = {p}, mean: {mean.item():.3f}")
    print(f"p = {p}, without 1/(1-p): {(1 - p) * mean.item():.3f}")
    print(f"p = {p}, variance: {variance.item():.3f}")
    print(f"p = {p}, mean of ReLU: {relu.item():.3f}")
print(f"no dropout: {(w @ x).item():.3f}")
print(f"no dropout, ReLU: {jax.nn.relu(w @ x).item():.3f}")
