from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, f = 4, 6, 16
X = jnp.array(rng.normal(size=(n, e)))
W, V = jnp.array(rng.normal(0, e**-0.5, (2, e, f)))
gates = {
    "bilinear": lambda Z: Z,
    "GLU": jax.nn.sigmoid,
    "ReGLU": jax.nn.relu,
    "GEGLU": partial(jax.nn.gelu, approximate=False),
    "SwiGLU": jax.nn.silu,
}


def hidden(X, gate):  # (n, e) -> (n, f): one half lets the other pass
    return gate(X @ W) * (X @ V)


def size(Z):
    return jnp.abs(Z).max()


for name, gate in gates.items():
    H = hidden(X, gate)
    print(f"{name}, largest: {size(H):.3f}")
    times = size(hidden(100 * X, gate)) / size(hidden(10 * X, gate))
    print(f"{name}, from inputs times 10 to times 100: {times:.2f}")
    moved = X.at[1].add(1)
    rows = np.flatnonzero(jnp.abs(hidden(moved, gate) - H).max(axis=1))
    print(f"{name}, tokens that move with token 1:", *rows)

both = X @ jnp.concatenate([V, W], axis=1)  # the gate in the second half
assert jnp.allclose(jax.nn.glu(both), hidden(X, jax.nn.sigmoid))
plain = 2 * 192 * 4 * 192
print("weights, e = 192, plain:", plain)
print("weights, e = 192, gated, f = 512:", 3 * 192 * 512)
