import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, m, d, e = 50, 400, 5, 4
rng = np.random.default_rng(0)
X = rng.normal(size=(n, d))
W = rng.normal(size=(2 * d, e))
source, target = rng.integers(n, size=(2, m))


@jax.jit
def one_map(X, W, first, second):
    return jnp.concatenate([X[first], X[second]], 1) @ W  # (m, e)


@jax.jit
def two_maps(X, W_to, W_of, target, source):
    return (X @ W_to)[target] + (X @ W_of)[source]  # (m, e)


one = one_map(X, W, target, source)
two = two_maps(X, W[:d], W[d:], target, source)
print("one map of both = two maps:", np.allclose(one, two))
print("multiplications, one map:", m * 2 * d * e)
print("multiplications, two maps:", 2 * n * d * e)

swapped = one_map(X, W, source, target)
print(f"the other order, off by: {jnp.abs(swapped - one).mean():.4f}")
even = two_maps(X, W[:d], W[:d], target, source)  # one for both ends
back = two_maps(X, W[:d], W[:d], source, target)
differs = not jnp.array_equal(even, back)
print("one matrix for both ends, ends told apart:", differs)
