import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
lengths = jnp.asarray(rng.integers(1, 101, 3200))


def padding(lengths):  # in batches of 32, in this order
    batches = lengths.reshape(-1, 32)
    steps = 32 * batches.max(1).sum()
    return 1 - lengths.sum() / steps


print(f"expected: {1 - 50.5 / (100 * 32 / 33):.3f}")
print(f"random batches, padding: {padding(lengths):.3f}")
print(f"sorted batches, padding: {padding(jnp.sort(lengths)):.3f}")
groups = jnp.sort(lengths.reshape(-1, 320), axis=1)
print(f"groups of 320, padding: {padding(groups.ravel()):.3f}")
