import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(5)
s, true, tau = 10000, 1.0, 1.0  # s worlds, in each of them n examples


def world(n):  # weights, inputs, targets and one more example of each
    w = tau * rng.standard_normal((s, 2))  # from the prior
    x = rng.uniform(-2, 2, (s, n + 1))
    X = np.stack([np.ones_like(x), x], axis=-1)  # (s, n + 1, d)
    noise = true * rng.standard_normal((s, n + 1))
    y = np.einsum("snd,sd->sn", X, w) + noise  # (s, n + 1)
    return X[:, :-1], y[:, :-1], X[:, -1], y[:, -1]


def is_inside(X, y, x, target, sigma, with_noise):  # one world -> ()
    S = jnp.linalg.inv(jnp.eye(2) / tau**2 + X.T @ X / sigma**2)
    mean = S @ X.T @ y / sigma**2  # (d,)
    variance = x @ S @ x + sigma**2 * with_noise
    return jnp.abs(target - x @ mean) < 1.96 * jnp.sqrt(variance)


@jax.jit
def inside(data, sigma, with_noise=True):  # all worlds -> ()
    over = (0, 0, 0, 0, None, None)  # the first axis, of the data alone
    return jax.vmap(is_inside, over)(*data, sigma, with_noise).mean()


worlds = {n: world(n) for n in (2, 10, 100)}
for sigma in (1.0, 0.5, 2.0):
    shares = [inside(data, sigma) for data in worlds.values()]
    print(f"sigma = {sigma}:", "{:.4f}, {:.4f}, {:.4f}".format(*shares))
    limit = math.erf(1.96 * sigma / true / math.sqrt(2))
    print(f"limit for many examples: {limit:.3f}")
shares = [inside(data, 1.0, False) for data in worlds.values()]
print("line alone:", "{:.4f}, {:.4f}, {:.4f}".format(*shares))
