from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, e = 6, 3, 4
X = rng.normal(size=(n, d))
W = rng.normal(0, 0.5, (3, e, d))  # r, z, candidate
U = rng.normal(0, 0.5, (3, e, e))


@partial(jax.jit, static_argnames=("after", "keep"))
def gru(W, U, after=True, keep=True):  # to (n, e)
    def step(s, x):
        r, z = jax.nn.sigmoid(W[:2] @ x + U[:2] @ s)
        past = r * (U[2] @ s) if after else U[2] @ (r * s)
        candidate = jnp.tanh(W[2] @ x + past)
        old, new = (z, 1 - z) if keep else (1 - z, z)
        s = old * s + new * candidate
        return s, s

    return jax.lax.scan(step, jnp.zeros(e), X)[1]


S = gru(W, U)


def off(other):
    return np.abs(other - S[: len(other)]).mean()


print(f"mean size of a state: {np.abs(S).mean():.4f}")
before = gru(W, U, after=False)
print(f"reset before the product, token 0 off by: {off(before[:1]):.4f}")
print(f"reset before the product, off by: {off(before):.4f}")
D = U * np.eye(e)  # if U is diagonal, both are one
same = np.allclose(gru(W, D), gru(W, D, after=False))
print("with a diagonal U, the same:", same)
swapped = gru(W, U, keep=False)
print(f"z and 1 - z swapped, off by: {off(swapped):.4f}")
sign = np.array([1.0, -1.0, 1.0])[:, None, None]  # of r, z, c
same = np.allclose(gru(W * sign, U * sign, keep=False), S)
print("swapped, and z's weights negated, the same:", same)
