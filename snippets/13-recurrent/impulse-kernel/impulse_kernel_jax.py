import jax
import jax.numpy as jnp

A = jnp.array([[0.5, 0.5], [0.0, 0.5]])  # (e, e)
B = jnp.array([0.0, 1.0])  # (e,), the one column of (e, d)
C = jnp.array([1.0, 0.0])  # (e,), the one row of (o, e)
x = jnp.array([4.0, 0.0, 0.0, 8.0, 0.0])  # (n,)
n = len(x)


@jax.jit
def loop(x):
    def step(s, x_i):
        s = A @ s + B * x_i
        return s, C @ s

    return jax.lax.scan(step, jnp.zeros(2), x)[1]  # (n,)


def next_power(column, _):  # A^i B to A^(i + 1) B, and its output
    return A @ column, C @ column


kernel = jax.lax.scan(next_power, B, length=n)[1]  # (n,)
print("kernel:", kernel.tolist())
print("an impulse gives:", loop(jnp.eye(n)[0]).tolist())

# jnp.convolve turns the kernel itself
y = jnp.convolve(x, kernel)[:n]
print("convolution:", y.tolist())
print("= loop:", bool(jnp.allclose(y, loop(x))))

# jnp.correlate, like a layer of a network, does not
wrong = jnp.correlate(x, kernel, "full")[:n]
print("wrong, not turned:", wrong.tolist())
same = jnp.correlate(jnp.ones(n), kernel, "full")[:n]
print("constant input, not turned, last:", same[-1].item())
print("constant input, loop, last:", loop(jnp.ones(n))[-1].item())
