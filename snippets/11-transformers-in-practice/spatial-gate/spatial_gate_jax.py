import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, f = 5, 6, 16
X = jnp.array(rng.normal(size=(n, e)))
U = jnp.array(rng.normal(0, e**-0.5, (e, f)))
V = jnp.array(rng.normal(0, (f / 2) ** -0.5, (f // 2, e)))
T = jnp.array(rng.normal(size=(n, n)) / n**0.5)  # along the tokens
b = jnp.array(rng.normal(1, 0.3, (n, 1)))  # a number for each token


def gelu(Z):
    return jax.nn.gelu(Z, approximate=False)


def norm(Z):
    return jax.nn.standardize(Z, epsilon=1e-5)


@jax.jit
def block(X, T, b):  # (n, e), (n, n), (n, 1) -> (n, e)
    Z = gelu(norm(X) @ U)  # (n, f)
    left, right = jnp.split(Z, 2, axis=1)  # (n, f/2) each
    gate = T @ norm(right) + b
    return X + (left * gate) @ V


moved = X.at[1].add(rng.normal(size=e))
for name, t in {"T = 0": 0.0, "any T": 1.0}.items():
    apart = jnp.abs(block(moved, t * T, b) - block(X, t * T, b))
    rows = np.flatnonzero(apart.max(axis=1) > 1e-9)
    print(f"{name}, tokens that move with token 1:", *rows)

alone = gelu(norm(X) @ U[:, : f // 2]) @ V
gap = jnp.abs(block(X, 0 * T, jnp.ones_like(b)) - X - alone).max()
print(f"T = 0 and b = 1, gap to an MLP for each token: {gap:.4f}")
r = jnp.array([3, 0, 4, 1, 2])
Y = block(X, T, b)
gap = jnp.abs(block(X[r], T, b) - Y[r]).max()
print(f"other order of tokens, gap: {gap:.4f}")
gap = jnp.abs(block(X[r], T[r][:, r], b) - Y[r]).max()
print(f"T reordered too, gap: {gap:.4f}")
gap = jnp.abs(block(X[r], T[r][:, r], b[r]) - Y[r]).max()
print(f"T and b reordered, gap: {gap:.4f}")
