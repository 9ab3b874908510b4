import jax.numpy as jnp

face = jnp.arange(1.0, 7)  # (6,): equally probable
first, second = jnp.meshgrid(face, face, indexing="ij")  # (6, 6)


def variance(values):  # equally probable
    return values.var().item()


print(f"one die: {variance(face):.4f}")
print(f"twice one die: {variance(2 * face):.4f}")
print(f"two dice: {variance(first + second):.4f}")
print(f"difference: {variance(first - second):.4f}")
print(f"top and bottom: {variance(face + (7 - face)):.4f}")
both = jnp.stack([(first + second).ravel(), (first - second).ravel()])
print(f"covariance: {abs(jnp.cov(both)[0, 1]):.4f}")
