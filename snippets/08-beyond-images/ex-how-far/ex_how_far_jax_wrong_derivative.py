# Wrong: a derivative, which a jump hides
import jax
import numpy as np


def how_far(f, x, bump):
    i, j = np.nonzero(jax.jacrev(f)(x))
    return (i - j).max(initial=0), (j - i).max(initial=0)
