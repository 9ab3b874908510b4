import jax
import jax.numpy as jnp


@jax.jit
def expm(A):
    _, e = jnp.frexp(jnp.linalg.norm(A, ord=1))
    s = jnp.maximum(0, e + 1)  # norm < 2**(s - 1)
    A = jnp.ldexp(A, -s)  # norm below 1/2: 14 terms reach float64
    term = total = jnp.eye(len(A), dtype=A.dtype)
    for k in range(1, 15):
        term = term @ A / k  # A**k / k!
        total = total + term
    # exp(2 B) = exp(B) @ exp(B). jit does not know s: the loop is JAX's.
    return jax.lax.fori_loop(0, s, lambda _, E: E @ E, total)
