import jax
import jax.numpy as jnp
import numpy as np
from jax.nn import softplus

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
d, e = 3, 4  # channels, and states of each
W_delta, W_B, W_C = (rng.normal(size=(d, k)) for k in (d, e, e))
A = -jnp.tile(jnp.arange(1.0, e + 1), (d, 1))  # (d, e)


def parts(X):  # (n, d)
    delta = softplus(X @ W_delta)  # (n, d)
    decay = delta[..., None] * A  # (n, d, e), the log of what is kept
    write = (delta * X)[..., None] * (X @ W_B)[:, None]  # (n, d, e)
    return decay, write, X @ W_C  # C: (n, e)


def loop(decay, write):
    def step(s, now):
        s = now[0] * s + now[1]
        return s, s

    return jax.lax.scan(step, jnp.zeros((d, e)), (jnp.exp(decay), write))[1]


def doubling(decay, write):
    def join(early, late):  # two stretches of tokens as one
        return early[0] * late[0], late[0] * early[1] + late[1]

    return jax.lax.associative_scan(join, (jnp.exp(decay), write))[1]


def by_division(decay, write):  # s_i = P_i (w_1 / P_1 + ... + w_i / P_i)
    P = jnp.exp(decay.cumsum(0))
    return P * (write / P).cumsum(0)


@jax.jit
def all_ways(X):
    decay, write, C = parts(X)
    S, others = loop(decay, write), (doubling, by_division)
    Y = jnp.einsum("nde,ne->nd", S, C)
    return S, Y, {f.__name__: f(decay, write) for f in others}


for n in (16, 400):
    S, Y, others = all_ways(rng.normal(size=(n, d)))
    print(f"n = {n}, states and outputs:", S.shape, Y.shape)
    print(f"n = {n}, last output: {Y[-1, 0]:.4f}")
    for name in ("doubling", "by_division"):
        print(f"n = {n}, {name}:", np.allclose(others[name], S))
print("finite:", np.isfinite(others["by_division"]).all().item())
