import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
Q, K = (jnp.array(rng.normal(size=(2, 4, 8))) for _ in "QK")
scores = Q @ K.mT / 8**0.5  # (b, n, m) = (2, 4, 4)
ones = jnp.ones((2, 4, 1))  # values that all agree

for axis in 2, 1:  # 1 is right for a matrix, and wrong in a batch
    weights = jax.nn.softmax(scores, axis=axis)
    rows, columns = weights[0].sum(axis=1), weights[0].sum(axis=0)
    Y = weights @ ones
    print(f"axis {axis}, shape: {weights.shape}")
    print(f"axis {axis}, rows:", *[f"{r:.3f}" for r in rows])
    print(f"axis {axis}, columns:", *[f"{r:.3f}" for r in columns])
    print(f"axis {axis}, ones become: {Y.min():.3f} to {Y.max():.3f}")

    other = Q.at[0, 1:].set(0)  # other queries, the first stays
    moved = jax.nn.softmax(other @ K.mT / 8**0.5, axis=axis) - weights
    print(f"axis {axis}, row 1 moves by: {abs(moved[0, 0]).max():.3f}")
