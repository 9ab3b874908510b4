# Wrong: the coin itself is compared with a difference of logarithms
import jax
import jax.numpy as jnp


def log_posterior(theta, X, y, tau):
    w, log_sigma = theta[:, :-1], theta[:, -1]  # (c, d), (c,)
    error = y - w @ X.T  # (c, n)
    sigma = jnp.exp(log_sigma)
    log_likelihood = -(error**2).sum(1) / (2 * sigma**2) - len(y) * log_sigma
    return log_likelihood - (w**2).sum(1) / (2 * tau**2) - log_sigma**2 / 2


def walk(log_density, start, moves, coins):
    def step(here, tried):
        move, coin = tried
        there = here + move  # (c, p)
        gain = log_density(there) - log_density(here)  # (c,)
        here = jnp.where((coin < gain)[:, None], there, here)
        return here, here

    return jax.lax.scan(step, start, (moves, coins))[1]  # (s, c, p)
