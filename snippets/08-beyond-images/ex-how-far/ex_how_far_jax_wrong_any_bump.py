# Wrong: adds a number of its own instead of bump
import jax
import jax.numpy as jnp
import numpy as np


def how_far(f, x, bump):
    @jax.jit
    def run(x):
        others = x + 100.0 * jnp.eye(len(x))  # row j: input j is changed
        # x goes the same way: another program may round otherwise
        return jax.vmap(f)(jnp.concatenate([others, x[None]]))

    y = np.asarray(run(x))  # (t + 1, t)
    j, i = np.nonzero(y[:-1] != y[-1])
    return (i - j).max(initial=0), (j - i).max(initial=0)
