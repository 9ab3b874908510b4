# Wrong: a derivative, which a jump hides
import jax
import jax.numpy as jnp


def how_far(f, x, bump):
    i, j = jnp.nonzero(jax.jacrev(f)(x))
    back = jnp.max(i - j, initial=0)
    return int(back), int(jnp.max(j - i, initial=0))
