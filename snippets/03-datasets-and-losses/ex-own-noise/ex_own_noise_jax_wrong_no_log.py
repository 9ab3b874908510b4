# Wrong: forgets the logarithm of the deviation
import jax
import jax.numpy as jnp


def nll(w, x, y):
    mean, log_std = w[0] + w[1] * x, w[2] + w[3] * x
    z = (y - mean) / jnp.exp(log_std)
    return (z**2 / 2).mean() + 0.5 * jnp.log(2 * jnp.pi)


def fit(x, y, rate, steps):
    def step(w, _):
        return w - rate * jax.grad(nll)(w, x, y), None

    return jax.lax.scan(step, jnp.zeros(4), length=steps)[0]
