import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
w = jnp.asarray(rng.normal(0, 2, size=64))  # hidden weights, (64,)
b = jnp.asarray(rng.uniform(-2, 2, size=64))  # and biases
x = jnp.linspace(-1, 1, 501)  # (n,)
g = jnp.sinc((5 * x + 5) / jnp.pi)  # sin(x)/x on [0, 10], squeezed


@jax.jit
def best(features):  # the least mse that weights of these columns reach
    v = jnp.linalg.lstsq(features, g, rcond=1e-12)[0]
    return jnp.square(features @ v - g).mean()


z = x[:, None] * w + b  # (n, 64)
one = jnp.ones((501, 1))  # for the output bias
for name, activation in {"cube": lambda z: z**3, "relu": jax.nn.relu}.items():
    for k in (4, 16, 64):  # the first k hidden units, the others set to 0
        kept = activation(z) * (jnp.arange(64) < k)
        mse = best(jnp.concatenate([kept, one], axis=1))
        print(f"{name}, {k} units, mse: {mse:.2e}")
for degree in (3, 6):
    mse = best(jnp.vander(x, degree + 1))
    print(f"polynomial of degree {degree}, mse: {mse:.2e}")
