import functools
import math

import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

x = jnp.array([1.0, 2.0, 4.0, 5.0, 13.0])  # (n,)


def gaussian(w):  # w ~ (2,): middle, logarithm of the deviation
    z = (x - w[0]) / jnp.exp(w[1])
    return (jnp.square(z) / 2 + w[1]).mean() + math.log(2 * math.pi) / 2


def laplace(w):  # w ~ (2,): middle, logarithm of the scale
    return (jnp.abs(x - w[0]) / jnp.exp(w[1]) + w[1]).mean() + math.log(2)


@functools.partial(jax.jit, static_argnames="nll")
def descend(nll, w, rate):
    def step(w, _):
        return w - rate * jax.grad(nll)(w), None

    return jax.lax.scan(step, w, length=400)[0]


for name, nll, family, closed in [
    ("gaussian", gaussian, jax.scipy.stats.norm, [5, math.sqrt(18)]),
    ("laplace", laplace, jax.scipy.stats.laplace, [4, 3]),
]:
    own = -family.logpdf(x, 3.0, math.exp(0.5)).mean()
    assert jnp.isclose(nll(jnp.array([3, 0.5])), own)

    w = jnp.array([0.0, 1.0])
    for rate in (0.5, 0.02):
        w = descend(nll, w, rate)
        middle, scale = w[0].item(), jnp.exp(w[1]).item()
        off = max(abs(middle - closed[0]), abs(scale - closed[1]))
        print(f"{name}, rate {rate}, off by: {off:.4f}")
    print(f"{name}: {middle:.3f} and {scale:.3f}, loss {nll(w):.4f}")
