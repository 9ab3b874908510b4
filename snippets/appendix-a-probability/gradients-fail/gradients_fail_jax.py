import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng, n = np.random.default_rng(0), 200_000
z, u = jnp.asarray(rng.normal(size=n)), jnp.asarray(rng.random(n))


def step(x):  # 1 for x > 0, else 0; its derivative is 0
    return (jnp.sign(x) + 1) / 2


log_p = {  # of x, with the parameter t
    "step": lambda x, t: -jnp.square(x - t) / 2,  # normal, up to a constant
    "edge": lambda x, t: -jnp.log(t) + 0 * x,  # uniform on 0 to t
    "coin": lambda x, t: x * jnp.log(t) + (1 - x) * jnp.log(1 - t),
}


def mean_of_draws(t, draw, f):  # x is made from t
    return f(draw(t)).mean()


def surrogate(t, x, log_p, f):  # x is data
    return (f(x) * log_p(x, t)).mean()


bell = math.exp(-1 / 2) / math.sqrt(2 * math.pi)  # the density at 0, t = 1
cases = [  # name, t, draw, f, derivative of E[f(x)] at t
    ("step", 1.0, lambda t: t + z, step, bell),
    ("edge", 2.0, lambda t: t * u, lambda x: x, 0.5),
    ("coin", 0.3, lambda t: step(t - u), lambda x: 2 * x, 2.0),
]
for name, t, draw, f, true in cases:
    through = jax.grad(mean_of_draws)(t, draw, f)
    score = jax.grad(surrogate)(t, draw(t), log_p[name], f)
    print(f"{name}, true: {true:.2f}")
    print(f"{name}, reparametrised: {through:.2f}")
    print(f"{name}, score function: {score:.2f}")
