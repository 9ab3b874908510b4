import jax
import jax.numpy as jnp


def truncated(A, B, X, Y, k):
    def step(s, x):
        s_new = jnp.tanh(A @ s + B @ x)
        return s_new, (s, s_new)

    zero = jnp.zeros_like(A[0])
    _, (before, after) = jax.lax.scan(step, zero, X)

    def back(carried, given):
        i, s, y = given
        at_sum = (s - y + carried) * (1 - s**2)
        carried = A.T @ at_sum
        # step i + 1 begins a piece
        return jnp.where(i % k == 0, 0, carried), at_sum

    given = (jnp.arange(len(X)), after, Y)
    _, at_sums = jax.lax.scan(back, zero, given, reverse=True)
    return at_sums.T @ before, at_sums.T @ X
