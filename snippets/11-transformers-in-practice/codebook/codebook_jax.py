import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, f, e, v = 12, 16, 2, 5  # frames, samples a frame, features, codes
X = jnp.array(rng.normal(size=(n, f)))
W = jnp.array(rng.normal(size=(f, e)) / f**0.5)
C = jnp.array(rng.normal(size=(v, e)))  # the codebook
D = jnp.array(rng.normal(size=(e, f)))  # the way back to samples


def tokens_of(Z):  # (n, e) -> (n,)
    return jnp.square(Z[:, None] - C).sum(axis=2).argmin(axis=1)


def straight(Z):  # the value of the code, the derivative of Z
    return Z + jax.lax.stop_gradient(C[tokens_of(Z)] - Z)


def loss(W, quantise):
    return jnp.square(quantise(X @ W) @ D - X).mean()


Z = X @ W
tokens = tokens_of(Z)
print(f"tokens: {' '.join(str(k) for k in tokens.tolist())}")
print(f"codes used: {len(jnp.unique(tokens))}")
dead = jax.grad(loss)(W, lambda Z: C[tokens_of(Z)])
print(f"derivative leads to Z: {bool(jnp.any(dead))}")
assert jnp.allclose(straight(Z), C[tokens])
value, slope = jax.jit(jax.value_and_grad(loss), static_argnums=1)(
    W, straight
)
passed = jax.grad(lambda q: jnp.square(q @ D - X).mean())(C[tokens])
assert jnp.allclose(slope, X.T @ passed)
print(f"loss: {value:.4f}")
print(f"straight-through, gradient for W: {jnp.linalg.norm(slope):.4f}")
