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


@jax.jit
def measured(W):
    Z = X @ W
    tokens = tokens_of(Z)
    dead = jax.grad(loss)(W, lambda Z: C[tokens_of(Z)])
    value, slope = jax.value_and_grad(loss)(W, straight)
    passed = jax.grad(lambda q: jnp.square(q @ D - X).mean())(C[tokens])
    same = jnp.allclose(straight(Z), C[tokens])
    same &= jnp.allclose(slope, X.T @ passed)
    return tokens, jnp.any(dead), value, jnp.linalg.norm(slope), same


tokens, leads, value, size, same = measured(W)
assert same
print(f"tokens: {' '.join(str(k) for k in tokens.tolist())}")
print(f"codes used: {len(np.unique(tokens))}")
print(f"derivative leads to Z: {leads}")
print(f"loss: {value:.4f}")
print(f"straight-through, gradient for W: {size:.4f}")
