import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
n, bias = 6, jnp.array([0.0, 1.0, 0.5])  # for the offsets -1, 0, 1
i = jnp.arange(n)
offset = i[:, None] - i  # (n, n)
scores = jnp.where(abs(offset) <= 1, bias[offset.clip(-1, 1) + 1], -jnp.inf)
weights = jax.nn.softmax(scores)
x = jnp.array([3.0, 1, 4, 1, 5, 9])
y = weights @ x

kernel = jax.nn.softmax(bias)  # (3,), for the offsets -1, 0, 1
slid = jnp.convolve(x, kernel, mode="same")
print("attention:", *[f"{value:.4f}" for value in y])
print("convolution:", *[f"{value:.4f}" for value in slid])
assert jnp.allclose(y[1:-1], slid[1:-1])
share = jnp.convolve(jnp.ones(n), kernel, mode="same")
print("share inside:", *[f"{value:.4f}" for value in share])
assert jnp.allclose(y, slid / share)
