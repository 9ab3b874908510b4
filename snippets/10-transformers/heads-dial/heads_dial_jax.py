import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
h = 4  # heads
n, e = 12, 16
k = e // h
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(n, e)))
W = jnp.asarray(rng.normal(0, e**-0.5, (4, e, e)))
W_q, W_k, W_v, W_o = W

Q, K, V = (
    (X @ w).reshape(n, h, k).swapaxes(0, 1) for w in (W_q, W_k, W_v)
)  # (h, n, k)
S = Q @ K.mT / k**0.5  # (h, n, n)
A = jax.nn.softmax(S)
out = (A @ V).swapaxes(0, 1).reshape(n, e) @ W_o  # (n, e)
weights = jnp.square(A).sum(-1).mean()  # 1/n for level rows, 1 for hard
print("width of a head:", k)
print("parameters:", W.size)
print("rank of the scores, head 0:", jnp.linalg.matrix_rank(S)[0])
print("rank of the weights, head 0:", jnp.linalg.matrix_rank(A)[0])
print("multiplications for the scores:", Q.size * n)
print("numbers in all scores:", S.size)
print(f"sum of squared weights, mean: {weights:.4f}")
print(f"mean size of the output: {jnp.abs(out).mean():.4f}")
