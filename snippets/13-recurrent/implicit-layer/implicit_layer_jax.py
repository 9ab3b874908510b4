from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
e = 6
W = rng.normal(size=(e, e))
W = 0.8 * W / np.linalg.norm(W, 2)  # norm 0.8: contracts
x, y = rng.normal(size=(2, e))


def unrolled(W, x, m):
    def step(z, _):
        return jnp.tanh(W @ z + x), None

    return jax.lax.scan(step, jnp.zeros(e), length=m)[0]


@jax.custom_vjp
def fixed_point(W, x):
    return unrolled(W, x, 100)


def forward(W, x):
    z = fixed_point(W, x)
    return z, (W, z)  # one state, not a hundred


def backward(kept, g):
    W, z = kept
    slope = 1 - z**2
    J = slope[:, None] * W  # of the step, by z, at the fixed point
    w = jnp.linalg.solve((jnp.eye(e) - J).T, g) * slope
    return jnp.outer(w, z), w  # by W and by x


fixed_point.defvjp(forward, backward)


@partial(jax.jit, static_argnums=0)
def gradient(layer):
    def loss(W, x):
        return 0.5 * jnp.square(layer(W, x) - y).sum()

    G = jax.grad(loss, (0, 1))(W, x)
    return jnp.concatenate([g.ravel() for g in G])


z = unrolled(W, x, 100)
assert np.allclose(np.tanh(W @ z + x), z, atol=1e-12)  # at rest
implicit = np.asarray(gradient(fixed_point))
for m in (2, 5, 10, 20):
    g = gradient(partial(unrolled, m=m))
    print(f"{m} steps, gradient off by: {np.linalg.norm(g - implicit):.6f}")
g = gradient(partial(unrolled, m=100))
print("100 steps = implicit:", np.allclose(g, implicit))
print(f"norm of the gradient: {np.linalg.norm(implicit):.4f}")
