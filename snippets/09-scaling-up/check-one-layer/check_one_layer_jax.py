import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
n, h = 40, 6
x, y = jnp.asarray(rng.normal(size=(2, n, h)))
W, U, V = jnp.asarray(rng.normal(0, h**-0.5, (3, h, h)))
eye = jnp.eye(h)


def skip(M):  # over one matrix
    return jax.nn.relu(x + x @ M)


def plain(M):
    return jax.nn.relu(x @ M)


def loss(M, layer):
    return jnp.square(layer(M) - y).mean()


slope = jax.jit(jax.grad(loss), static_argnums=1)  # with respect to M
for name, layer, M in (("skip", skip, W), ("plain", plain, eye + W)):
    for _ in range(100):
        M = M - 0.1 * slope(M, layer)
    print(f"{name}, loss: {loss(M, layer):.6f}")

block = x + jax.nn.relu(x @ U) @ V
wide = jnp.hstack([U, eye, -eye])  # (h, 3 h): x = relu(x) - relu(-x)
back = jnp.vstack([V, eye, -eye])  # (3 h, h)
np.testing.assert_allclose(jax.nn.relu(x @ wide) @ back, block, atol=1e-7)
print("hidden units of the plain twin:", wide.shape[1])
