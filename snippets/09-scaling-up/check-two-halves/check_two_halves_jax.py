import jax
import numpy as np
from jax import numpy as jnp

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, c, o = 8, 3, 4
x, y = jnp.array(rng.normal(size=(n, c))), jnp.array(rng.normal(size=(n, o)))
w = jnp.array(rng.normal(size=(c, o)))


def loss(w, x, y, axis):  # axis 0: batch norm, 1: layer norm
    u = x @ w
    mean, var = u.mean(axis, keepdims=True), u.var(axis, keepdims=True)
    return jnp.square((u - mean) / jnp.sqrt(var + 1e-5) - y).mean()


gradient = jax.jit(jax.grad(loss), static_argnums=3)
size = jnp.linalg.norm
for name, axis in (("batch", 0), ("layer", 1)):
    whole = gradient(w, x, y, axis)
    first = gradient(w, x[:4], y[:4], axis)
    second = gradient(w, x[4:], y[4:], axis)
    gap = size((first + second) / 2 - whole) / size(whole)
    print(f"{name} norm, relative gap: {gap:.4f}")
