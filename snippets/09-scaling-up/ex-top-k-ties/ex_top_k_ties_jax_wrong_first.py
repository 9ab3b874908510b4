# Wrong: the label is put first among its equals
import jax.numpy as jnp


def top_k_accuracy(scores, y, k):
    own = jnp.take_along_axis(scores, y[:, None], axis=1)  # (n, 1)
    return ((scores > own).sum(axis=1) < k).mean()
