import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
A = jnp.array(rng.normal(size=(5, 4)))  # (k, d)
B = jnp.array(rng.normal(size=(3, 5)))  # (o, k)
norm = jnp.linalg.vector_norm


def f(x):  # (4,) -> (3,)
    return B @ jnp.tanh(A @ x)


def spectral(M):  # the largest factor by which M lengthens a vector
    return jnp.linalg.matrix_norm(M, ord=2)


bound = spectral(B) * spectral(A)  # the slopes of tanh are at most 1
print(f"bound: {bound:.3f}")

X, Y = jnp.array(rng.normal(size=(2, 10_000, 4)))  # pairs of points
fX, fY = jax.vmap(f)(X), jax.vmap(f)(Y)  # (10000, 3) each
ratio = norm(fX - fY, axis=1) / norm(X - Y, axis=1)
print(f"largest ratio, random pairs: {ratio.max():.3f}")

J = jax.vmap(jax.jacobian(f))(X)  # (10000, 3, 4)
print(f"largest Jacobian norm, at 10,000 points: {spectral(J).max():.3f}")
print(f"Jacobian norm at 0: {spectral(B @ A):.3f}")

_, _, Vt = jnp.linalg.svd(B @ A)
step = 1e-4 * Vt[0]  # away from 0, in the direction that B A stretches most
print(f"ratio for that step: {norm(f(step)) / norm(step):.3f}")
assert max(ratio.max(), spectral(J).max()) <= bound
