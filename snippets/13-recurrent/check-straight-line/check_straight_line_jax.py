import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
e, n = 4, 500
k = jnp.arange(e)
r = jnp.sqrt(2 * k + 1)
A = -(jnp.tril(jnp.outer(r, r), -1) + jnp.diag(k + 1))  # (e, e)
u = (jnp.arange(n) + 0.5) / n  # the middles of n steps, from 0 to 1
half = jnp.log(jnp.arange(2, n + 1) / jnp.arange(1, n)) / 2  # bilinear


@jax.jit
def online(x):  # (n,) -> (e,)
    def step(s, inputs):
        h, value = inputs
        right = s + h * (A @ s) + 2 * h * r * value
        return jnp.linalg.solve(jnp.eye(e) - h * A, right), None

    return jax.lax.scan(step, x[0] * jnp.eye(e)[0], (half, x[1:]))[0]


for name, x in [("1", u**0), ("u", u), ("u squared", u**2)]:
    print(f"{name}:", *[f"{abs(v):.3f}" for v in online(x).tolist()])
