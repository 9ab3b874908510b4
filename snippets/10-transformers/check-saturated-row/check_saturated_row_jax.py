import jax
import jax.numpy as jnp

values = jnp.array([0.0, 1.0])


@jax.grad
def mean_value(s):  # wants the other key
    return -(jax.nn.softmax(s) @ values)


@jax.grad
def cross_entropy(s):  # the same wish, as a cross-entropy
    return -jax.nn.log_softmax(s)[1]


for gap in 0.0, 2.0, 10.0, 20.0, 120.0:
    s = jnp.array([gap, 0.0])
    print(f"gap {gap:.0f}, slope: {abs(mean_value(s)[0]):.2e}")
    slope = cross_entropy(s)[0]
    print(f"gap {gap:.0f}, slope of the logarithm: {slope:.4f}")
