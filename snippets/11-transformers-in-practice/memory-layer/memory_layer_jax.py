import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, m = 3, 4, 6  # m slots of memory, or hidden units
X = jnp.asarray(rng.normal(size=(n, e)))
K, V = jnp.asarray(rng.normal(size=(2, m, e)))  # trainable: no tokens


def memory(X, K, V, phi, scale):  # -> (n, e)
    A = phi(X @ K.T / scale)  # (n, m)
    return A @ V, A


def mlp(params, X):
    W_1, W_2 = params  # (e, m), (m, e)
    return jax.nn.relu(X @ W_1) @ W_2


gap = mlp((K.T, V), X) - memory(X, K, V, jax.nn.relu, 1)[0]
print(f"MLP minus memory with a ReLU: {jnp.abs(gap).max():.6f}")
for name, phi, scale in (
    ("softmax", jax.nn.softmax, e**0.5),
    ("ReLU", jax.nn.relu, 1),
):
    Y, A = memory(X, K, V, phi, scale)
    print(f"{name}, sums of rows:", [round(a, 3) for a in A.sum(1).tolist()])
    print(f"{name}, weights of zero: {(A == 0).sum()} of {A.size}")
    other = memory(X, K[::-1], V[::-1], phi, scale)[0]
    print(f"{name}, slots reversed, off by: {jnp.abs(Y - other).max():.6f}")
    doubled = memory(2 * X, K, V, phi, scale)[0]
    ratio = jnp.linalg.norm(doubled) / jnp.linalg.norm(Y)
    print(f"{name}, twice the input, norm times: {ratio:.3f}")
