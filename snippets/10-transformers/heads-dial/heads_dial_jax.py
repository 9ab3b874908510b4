import jax
import numpy as np

jax.config.update("jax_enable_x64", True)
h = 4  # heads
n, e = 12, 16
k = e // h
rng = np.random.default_rng(0)
X = rng.normal(size=(n, e))
W = rng.normal(0, e**-0.5, (4, e, e))


@jax.jit
def layer(X, W):
    Q, K, V = (
        (X @ w).reshape(n, h, k).swapaxes(0, 1) for w in W[:3]
    )  # (h, n, k)
    S = Q @ K.mT / k**0.5  # (h, n, n)
    A = jax.nn.softmax(S)
    out = (A @ V).swapaxes(0, 1).reshape(n, e) @ W[3]  # (n, e)
    return Q, S, A, out


Q, S, A, out = map(np.asarray, layer(X, W))
print("width of a head:", k)
print("parameters:", W.size)
print("rank of the scores, head 0:", np.linalg.matrix_rank(S[0]))
print("rank of the weights, head 0:", np.linalg.matrix_rank(A[0]))
print("multiplications for the scores:", Q.size * n)
print("numbers in all scores:", S.size)
print(f"mean size of the output: {np.abs(out).mean():.4f}")
