import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng, n = np.random.default_rng(0), 200_000
z, u = jnp.asarray(rng.normal(size=n)), jnp.asarray(rng.random(n))


def step(x):  # 1 for x > 0, else 0; its derivative is 0
    return (jnp.sign(x) + 1) / 2


def normal(x, t):  # log p(x; t), up to a constant
    return -jnp.square(x - t) / 2


def uniform(x, t):  # on 0 to t
    return -jnp.log(t) + 0 * x


def bernoulli(x, t):  # x is 0 or 1
    return x * jnp.log(t) + (1 - x) * jnp.log(1 - t)


def mean_of_draws(t, draw, f):  # x is made from t
    return f(draw(t)).mean()


def surrogate(t, x, log_p, f):  # x is data
    return (f(x) * log_p(x, t)).mean()


bell = math.exp(-1 / 2) / math.sqrt(2 * math.pi)  # the density at 0, t = 1
cases = [  # name, t, draw, log p, f, derivative of E[f(x)] at t
    ("step", 1.0, lambda t: t + z, normal, step, bell),
    ("edge", 2.0, lambda t: t * u, uniform, lambda x: x, 0.5),
    ("coin", 0.3, lambda t: step(t - u), bernoulli, lambda x: 2 * x, 2.0),
]
for name, t, draw, log_p, f, true in cases:
    through = jax.grad(mean_of_draws)(t, draw, f)
    score = jax.grad(surrogate)(t, draw(t), log_p, f)
    print(f"{name}, true: {true:.2f}")
    print(f"{name}, reparametrised: {through:.2f}")
    print(f"{name}, score function: {score:.2f}")
