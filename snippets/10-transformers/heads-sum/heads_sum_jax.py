import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, h = 5, 6, 3
k = e // h
X = jnp.asarray(rng.normal(size=(n, e)))
W_q, W_k, W_v = jnp.asarray(rng.normal(size=(3, h, e, k)))
W_o = jnp.asarray(rng.normal(size=(h * k, e)))

A = jax.nn.softmax((X @ W_q) @ (X @ W_k).mT / k**0.5)  # (h, n, n)
H = A @ (X @ W_v)  # (h, n, k)
concatenated = jnp.concatenate(H, 1) @ W_o  # (n, hk) @ (hk, e)

M = W_v @ W_o.reshape(h, k, e)  # (h, e, e): a matrix for each head
parts = A @ X @ M  # (h, n, e): what each head adds
same = jnp.allclose(parts.sum(0), concatenated).item()
print("sum = concatenate:", same)
over_both = jnp.einsum("hij,jc,hcd->id", A, X, M)
print("as two sums:", jnp.allclose(over_both, concatenated).item())
print("rank of each M:", jnp.linalg.matrix_rank(M).tolist())

without = H.at[1].set(0)  # head 1 says nothing
gone = concatenated - jnp.concatenate(without, 1) @ W_o
print("what head 1 took along:", jnp.allclose(gone, parts[1]).item())
for i in range(h):
    print(f"head {i} adds, mean size: {jnp.abs(parts[i]).mean():.4f}")
print(f"all together, mean size: {jnp.abs(concatenated).mean():.4f}")
