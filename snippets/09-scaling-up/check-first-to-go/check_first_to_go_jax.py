import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
draws, n, h, L = 20, 64, 32, 10
x = jnp.asarray(rng.normal(size=(draws, n, h)))
W = jnp.asarray(rng.normal(0, (2 / h) ** 0.5, (L, draws, h, h)))


@jax.jit
def net(x, keep):  # (draws, n, h), (L,) -> (draws, n, h)
    def block(x, layer):
        k, V = layer
        u = jax.nn.standardize(x, epsilon=1e-5)
        return x + k * jax.nn.relu(u) @ V, None

    return jax.lax.scan(block, x, (keep, W))[0]


keep = 1 - jnp.eye(L)  # row i leaves out block i
whole = net(x, jnp.ones(L))
for i in range(L):
    gone = jnp.square(net(x, keep[i]) - whole).mean()
    gone = gone / jnp.square(whole).mean()
    print(f"without block {i + 1}, changed: {gone:.3f}")
print(f"added by each, as a share: {1 / (1 + L):.3f}")
