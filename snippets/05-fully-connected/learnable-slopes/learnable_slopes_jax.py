import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
z = jnp.asarray(rng.normal(size=(4, 3)), dtype=jnp.float32)  # (n, d)
g = jnp.asarray(rng.normal(size=(4, 3)), dtype=jnp.float32)  # slopes above


def prelu(z, a):  # one number a for all entries
    return jnp.where(z > 0, z, a * z)


def swish(z, beta):
    return z * jax.nn.sigmoid(beta * z)


a, beta = 0.25, 1.0
by_hand = (g * jnp.minimum(z, 0)).sum()
by_autodiff = jax.grad(lambda a: (g * prelu(z, a)).sum())(a)
assert jnp.isclose(by_hand, by_autodiff)
print(f"gradient of a: {by_hand:.4f}")
s = jax.nn.sigmoid(beta * z)
by_hand = (g * z**2 * s * (1 - s)).sum()
by_autodiff = jax.grad(lambda beta: (g * swish(z, beta)).sum())(beta)
assert jnp.isclose(by_hand, by_autodiff)
print(f"gradient of beta: {by_hand:.4f}")

built_in = jax.nn.leaky_relu(z, negative_slope=a)  # a may be learned
assert jnp.allclose(prelu(z, a), built_in)
assert jnp.allclose(swish(z, 1.0), jax.nn.silu(z))

z = jnp.linspace(-4, 4, 8001)
relu, gelu = jax.nn.relu(z), jax.nn.gelu(z, approximate=False)
assert jnp.allclose(swish(z, 0.0), z / 2)
for beta in (1, 10, 100):
    gap = jnp.abs(swish(z, float(beta)) - relu).max()
    print(f"beta = {beta}, largest distance to ReLU: {gap:.4f}")
slope = jax.jit(jax.grad(lambda b: jnp.square(swish(z, b) - gelu).mean()))
beta = jnp.array(1.0)
for _ in range(100):  # which beta makes it most like GELU?
    beta = beta - 5 * slope(beta)
gap = jnp.abs(swish(z, beta) - gelu).max()
print(f"beta most like GELU: {beta:.2f}")
print(f"largest distance to GELU: {gap:.4f}")
