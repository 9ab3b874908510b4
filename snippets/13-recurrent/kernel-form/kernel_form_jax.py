import jax
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, k, v = 6, 3, 2
Q, K = rng.normal(size=(2, n, k))
V = rng.normal(size=(n, v))


def phi(X):  # (n, k) to (n, r), here r = k: above 0 everywhere
    return jax.nn.elu(X) + 1


@jax.jit
def table(Q, K, V):  # first queries by keys, as a softmax has to
    A = phi(Q) @ phi(K).mT  # (n, n)
    A = A / A.sum(-1, keepdims=True)
    return A, A @ V  # (n, v)


@jax.jit
def state(Q, K, V):  # first keys by values
    S = phi(K).mT @ V  # (r, v)
    z = phi(K).sum(0)  # (r,)
    return S, phi(Q) @ S / (phi(Q) @ z)[:, None]  # (n, v)


A, by_table = table(Q, K, V)
S, by_state = state(Q, K, V)
assert np.allclose(A.sum(-1), 1)
print("smallest weight above 0:", bool((A > 0).all()))
print("table and state:", A.shape, S.shape)
print("same output:", np.allclose(by_table, by_state))
print(f"first number: {by_state[0, 0]:.4f}")
P = jax.nn.softmax(Q @ K.T / k**0.5)  # (n, n)
print(f"largest weight: {A.max():.4f}, of the softmax {P.max():.4f}")
print(f"mean gap of the weights: {abs(A - P).mean():.4f}")
