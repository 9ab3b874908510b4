import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, t, n, d, e, k = 2, 8, 4, 3, 5, 3
X = jnp.asarray(rng.normal(size=(b, t, n, d)))
W = jnp.asarray(rng.normal(size=(k, d, e)))  # W[0]: the present
A = jnp.eye(n) + jnp.eye(n, k=1) + jnp.eye(n, k=-1)  # a path with loops
A = A / A.sum(axis=1, keepdims=True)


def over_time(X):  # (b, t, n, d) -> (b, t, n, e)
    Z = jnp.pad(X, ((0, 0), (k - 1, 0), (0, 0), (0, 0)))
    return sum(Z[:, k - 1 - j : k - 1 - j + t] @ W[j] for j in range(k))


def over_edges(X):  # (b, t, n, e) -> (b, t, n, e)
    return jnp.einsum("ij,btje->btie", A, X)


def library(X, turn=True):  # here as (examples, channels, steps)
    Z = X.transpose(0, 2, 3, 1) if turn else X  # (b, n, d, t)
    Z = Z.reshape(b * n, d, t)
    K = W[::-1].transpose(2, 1, 0)  # (e, d, k)
    Z = jax.lax.conv_general_dilated(Z, K, (1,), [(k - 1, 0)])
    return Z.reshape(b, n, e, t).transpose(0, 3, 1, 2)


H = over_edges(over_time(X))
print("over time:", over_time(X).shape, "over edges:", H.shape)
assert jnp.allclose(over_time(X), library(X))
assert jnp.allclose(H, over_time(over_edges(X)))  # linear: any order
U = over_edges(jax.nn.relu(over_time(X)))
V = over_time(jax.nn.relu(over_edges(X)))
print(f"orders, with a ReLU between: {abs(U - V).max():.3f}")

Y = X.at[0, 5, 0].add(1)  # one node at one step of one example
for name, f in [("right", library), ("not turned", lambda X: library(X, 0))]:
    moved = abs(over_edges(f(Y)) - over_edges(f(X))).sum(axis=-1) > 1e-9
    for axis, other in [("steps", (0, 2)), ("nodes", (0, 1))]:
        found = np.nonzero(moved.any(axis=other))[0]
        print(f"{name}, {axis} that change:", *found)
