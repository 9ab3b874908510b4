# Wrong: a derivative, which a jump hides
import jax
import jax.numpy as jnp
import numpy as np


def how_far(f, x, bump):
    i, j = map(np.asarray, jnp.nonzero(jax.jacrev(f)(x)))
    return (i - j).max(initial=0), (j - i).max(initial=0)
