import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
n, h, L = 32, 8, 6
x, y = jnp.asarray(rng.normal(size=(2, n, h)))  # (n, h) each
W = jnp.asarray(rng.normal(0, (2 / h) ** 0.5, (L, h, h)))
ones = jnp.ones(L)


@jax.jit
@jax.value_and_grad
def loss_and_slopes(params):
    def block(z, layer):  # a: a factor for each branch
        a, V = layer
        return z + a * jax.nn.relu(z) @ V, None

    z, _ = jax.lax.scan(block, x, params)
    return jnp.square(z - y).mean()


for name, params in (
    ("factors 0", (0 * ones, W)),
    ("matrices 0", (ones, 0 * W)),
    ("both 0", (0 * ones, 0 * W)),
):
    print(f"{name}, loss: {loss_and_slopes(params)[0]:.2f}")
    for step in range(200):
        _, slopes = loss_and_slopes(params)
        if step < 2:
            of_a, of_W = (jnp.linalg.norm(s.ravel()) for s in slopes)
            print(f"{name}, step {step}, slope of a: {of_a:.2f}")
            print(f"{name}, step {step}, slope of W: {of_W:.2f}")
        params = jax.tree.map(lambda p, s: p - 0.05 * s, params, slopes)
    print(f"{name}, loss after 200 steps: {loss_and_slopes(params)[0]:.2f}")
