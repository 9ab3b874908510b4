import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
t = jnp.arange(257) / 256  # (n,)
x, y = jnp.meshgrid(t, t, indexing="ij")


def tent(t):
    return 2 * jax.nn.relu(t) - 4 * jax.nn.relu(t - 0.5)


def square(t, k):  # for t in [0, 1]
    f, folded = t, t
    for j in range(1, k + 1):
        folded = tent(folded)
        f = f - folded / 4**j
    return f


for k in (1, 3, 5):
    product = square((x + y) / 2, k) - square(jnp.abs(x - y) / 2, k)
    error = jnp.abs(product - x * y).max()
    print(f"k = {k}, largest error: {error:.2e}")
    print(f"k = {k}, 0 times y: {jnp.abs(product[0]).max():.1f}")
