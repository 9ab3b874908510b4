import jax
import jax.numpy as jnp

sigmoid = jax.nn.sigmoid


def squared(z):  # the target is 1
    return (sigmoid(z) - 1) ** 2 / 2


def cross_entropy(z):
    return jax.nn.softplus(-z)  # -log sigmoid(z)


for z in (0.0, -2.0, -5.0, -10.0):
    slopes = [jax.grad(f)(z) for f in (sigmoid, squared, cross_entropy)]
    a, b, c = slopes
    print(f"z = {z}: slope {a:.6f}, squared {b:.6f}, cross-entropy {c:.6f}")


def steps(loss, z, eta=1.0):  # until the prediction is at least 1/2
    slope = jax.jit(jax.grad(loss))
    for k in range(10_000):
        if z >= 0:
            return k
        z = z - eta * slope(z)


print("steps from -5, squared loss:", steps(squared, jnp.array(-5.0)))
print("steps from -5, cross-entropy:", steps(cross_entropy, jnp.array(-5.0)))
