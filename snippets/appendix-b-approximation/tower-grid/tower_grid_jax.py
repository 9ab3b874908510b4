import jax
import jax.numpy as jnp
from jax.nn import sigmoid

jax.config.update("jax_enable_x64", True)
n = 200
t = (jnp.arange(n) + 0.5) * 8 / n  # (n,): [0, 8]
x, y = jnp.meshgrid(t, t, indexing="ij")  # (n, n) each


def target(x, y):
    r = jnp.sqrt(x**2 + y**2)
    return jnp.sinc(r / jnp.pi)  # sin(r)/r


g = target(x, y)
gradient = jax.jit(jax.vmap(jax.grad(target, argnums=(0, 1))))
gx, gy = gradient(x.ravel(), y.ravel())
theory = 64 * (gx**2 + gy**2).mean() / 12
print(f"8² mean(|∇g|²) / 12: {theory:.4f}")


def means(m):  # (m, m): the mean of g in each cell
    return g.reshape(m, n // m, m, n // m).mean(axis=(1, 3))


for m in (5, 10, 20):
    f = jnp.kron(means(m), jnp.ones((n // m, n // m)))
    mse = jnp.square(f - g).mean()
    print(f"m = {m}, towers: {m**2}")
    print(f"m = {m}, mse: {mse:.2e}")
    print(f"m = {m}, mse times m squared: {mse * m**2:.4f}")
assert abs(mse * m**2 / theory - 1) < 0.02

m, w = 10, 1000.0  # and the network with two hidden layers
s = jnp.arange(m + 1) * 8 / m  # (m + 1,): edges
points = jnp.stack([x[::3, ::3], y[::3, ::3]], axis=-1).reshape(-1, 2)


@jax.jit
def network(points):
    steps = sigmoid(w * (points[:, :, None] - s))  # (k, 2, m + 1)
    bumps = steps[:, :, :-1] - steps[:, :, 1:]  # (k, 2, m): part of layer two
    sums = bumps[:, 0, :, None] + bumps[:, 1, None]  # (k, m, m)
    towers = sigmoid(w * (sums - 1.5))
    return towers.reshape(len(points), -1) @ means(m).ravel()


cell = (points * m / 8).astype(int)  # (k, 2)
gap = network(points) - means(m)[cell[:, 0], cell[:, 1]]
print(f"units in layer one and two: {2 * (m + 1)}, {m**2}")
print(f"network against table: {jnp.abs(gap).max():.4f}")
