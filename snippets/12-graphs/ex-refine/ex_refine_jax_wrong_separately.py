# Wrong: numbers the colours of each graph by itself
import jax
import jax.numpy as jnp


def refined(C):  # (n, n) to (n,)
    def again(_, colour):
        seen = jnp.sort(jnp.where(C > 0, colour, -1))
        rows = jnp.concatenate([colour[:, None], seen], 1)
        return jnp.unique(rows, axis=0, return_inverse=True, size=len(C))[1]

    return jax.lax.fori_loop(0, len(C), again, jnp.zeros(len(C), int))


def tells_apart(A, B):
    first, second = refined(A), refined(B)
    return not jnp.array_equal(jnp.sort(first), jnp.sort(second))
