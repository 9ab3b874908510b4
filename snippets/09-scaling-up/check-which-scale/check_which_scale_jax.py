import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
c, p = 4, 0.8
bits = jnp.arange(2**c)[:, None] >> jnp.arange(c)
M = (bits % 2).astype(float)  # (16, c), every mask there is
chance = (p ** (1 - M) * (1 - p) ** M).prod(axis=1)  # (16,)
kept = M.sum(axis=1)  # (16,)
share = jnp.maximum(kept, 1) / c  # no mask is divided by 0
inputs = {"equal": [1.0, 1.0, 1.0, 1.0], "mixed": [1.0, -2.0, 3.0, 2.0]}
print(f"kept on average: {(chance @ kept).item():.4f}")
print(f"nothing kept: {chance[kept == 0].sum().item():.4f}")
for name, x in inputs.items():
    x = jnp.array(x)
    by_rate, by_share = M @ x / (1 - p), M @ x / share  # (16,)
    for rule, z in ("1 - p", by_rate), ("the share kept", by_share):
        mean = chance @ z
        spread = chance @ (z - mean) ** 2
        print(f"{name}, by {rule}, mean: {(mean / x.sum()).item():.4f}")
        print(f"{name}, by {rule}, variance: {spread.item():.4f}")
