from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(2)
sigma, tau = 0.5, 2.0
x = jnp.arange(10) / 5 - 0.9  # (n,)
y = 0.5 + x + sigma * rng.standard_normal(10)
y = y.at[7].add(-3.0)  # an outlier
draws = tau * jnp.array(rng.standard_normal((100000, 2)))  # (s, d)
side = jnp.arange(-200, 201) / 100  # the square [-2, 2] x [-2, 2]
square = jnp.stack(jnp.meshgrid(side, side), axis=-1).reshape(-1, 2)


def log_likelihood(w, noise):  # (d,) -> (), up to a constant
    error = (y - w[0] - w[1] * x) / sigma  # (n,)
    if noise == "normal":
        return -(error**2).sum() / 2
    return -(2**0.5) * jnp.abs(error).sum()  # Laplace, also of std sigma


def show(name, m, s):  # means and deviations of both weights
    print(f"{name}: {m[0]:.2f} ± {s[0]:.2f}, {m[1]:.2f} ± {s[1]:.2f}")


def weigh(name, w, log_v):  # points (k, d) and their log-weights (k,)
    v = jnp.exp(log_v - log_v.max())
    v = v / v.sum()
    mean = v @ w  # (d,)
    show(name, mean, jnp.sqrt(v @ (w - mean) ** 2))
    return 1 / (v**2).sum()


X = jnp.stack([jnp.ones(10), x], axis=1)  # (n, d)
S = jnp.linalg.inv(jnp.eye(2) / tau**2 + X.T @ X / sigma**2)
print(f"points in the square: {len(square):,}")
show("normal, formula", S @ X.T @ y / sigma**2, jnp.sqrt(S.diagonal()))
log_prior = -(square**2).sum(1) / (2 * tau**2)  # up to a constant
for noise in ("normal", "Laplace"):
    log_likelihoods = jax.vmap(partial(log_likelihood, noise=noise))
    worth = weigh(f"{noise}, draws", draws, log_likelihoods(draws))
    log_joint = log_prior + log_likelihoods(square)
    weigh(f"{noise}, square", square, log_joint)
    print(f"{noise}, 100000 draws are worth: {worth:.0f}")
