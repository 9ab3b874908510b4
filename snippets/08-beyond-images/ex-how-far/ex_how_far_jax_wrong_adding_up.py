# Wrong: the changes of earlier inputs stay
import jax
import jax.numpy as jnp
import numpy as np


def how_far(f, x, bump):
    @jax.jit
    def run(x):
        others = x + bump * jnp.tril(jnp.ones((len(x), len(x))))
        # x goes the same way: another program may round otherwise
        return jax.vmap(f)(jnp.concatenate([x[None], others]))

    y = np.asarray(run(x))  # (t + 1, t)
    j, i = np.nonzero(y[1:] != y[:-1])
    return (i - j).max(initial=0), (j - i).max(initial=0)
