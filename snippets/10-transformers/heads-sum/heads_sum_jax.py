import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, h = 5, 6, 3
k = e // h
X = rng.normal(size=(n, e))
W_q, W_k, W_v = rng.normal(size=(3, h, e, k))
W_o = rng.normal(size=(h * k, e))


@jax.jit
def heads(X):
    A = jax.nn.softmax((X @ W_q) @ (X @ W_k).mT / k**0.5)  # (h, n, n)
    return A, A @ (X @ W_v)  # (h, n, n), (h, n, k)


@jax.jit
def concatenate(H):
    return jnp.concatenate(H, 1) @ W_o  # (n, hk) @ (hk, e)


A, H = heads(X)
concatenated = concatenate(H)
M = W_v @ W_o.reshape(h, k, e)  # (h, e, e): a matrix for each head
parts = np.asarray(A) @ X @ M  # (h, n, e): what each head adds
print("sum = concatenate:", np.allclose(parts.sum(0), concatenated))
over_both = jnp.einsum("hij,jc,hcd->id", A, X, M)
print("as two sums:", np.allclose(over_both, concatenated))
print("rank of each M:", np.linalg.matrix_rank(M).tolist())

without = H.at[1].set(0)  # head 1 says nothing
gone = concatenated - concatenate(without)
print("what head 1 took along:", np.allclose(gone, parts[1]))
for i in range(h):
    print(f"head {i} adds, mean size: {np.abs(parts[i]).mean():.4f}")
print(f"all together, mean size: {np.abs(concatenated).mean():.4f}")
