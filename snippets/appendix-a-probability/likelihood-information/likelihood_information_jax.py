from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
k, h = 200_000, 0.01
u = (np.arange(k) + 0.5) / k  # (k,)
# quantiles in place of draws: no luck is left in their means
coin = (u > 0.7).astype(float)
normal = jax.scipy.special.ndtri(u)
laplace = np.where(u < 0.5, np.log(2 * u), -np.log(2 - 2 * u))
cauchy = np.tan(np.pi * (u - 0.5))

# log p(x | θ) up to a constant, the x that come under θ, and θ
cases = {
    "coin": (
        lambda t, x: x * jnp.log(t) + (1 - x) * jnp.log(1 - t),
        coin,
        0.3,
    ),
    "normal": (lambda t, x: -((x - t) ** 2) / 2, normal, 0.0),
    "log σ": (lambda t, x: -((x / jnp.exp(t)) ** 2) / 2 - t, normal, 0.0),
    "laplace": (lambda t, x: -jnp.abs(x - t), laplace, 0.0),
    "cauchy": (lambda t, x: -jnp.log1p((x - t) ** 2), cauchy, 0.0),
    "edge": (lambda t, x: -jnp.log(t), 2 * u, 2.0),
}


@partial(jax.jit, static_argnums=0)
def ways(log_p, x, t):
    slope = jax.grad(log_p)  # with respect to t, of one x
    score = jax.vmap(slope, (None, 0))(t, x)  # (k,)
    bend = jax.vmap(jax.grad(slope), (None, 0))(t, x)
    ratio = jax.vmap(lambda x: log_p(t, x) - log_p(t + h, x))(x)
    return score.mean(), score.var(), bend.mean(), ratio.mean()


for name, case in cases.items():
    score, variance, bend, divergence = ways(*case)
    print(f"{name}, mean score: {abs(score):.2f}")
    print(f"{name}, variance: {variance:.2f}")
    print(f"{name}, curvature: {0.0 - bend:.2f}")
    print(f"{name}, divergence: {2 * divergence / h**2:.2f}")
