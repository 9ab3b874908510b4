import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, k = 6, 4, 3
X = jnp.asarray(rng.normal(size=(n, e)))
W_q, W_k, W_v = jnp.asarray(rng.normal(size=(3, e, k)))


def attention(X, causal):
    Q, K, V = X @ W_q, X @ W_k, X @ W_v  # (n, k) each
    S = Q @ K.T / k**0.5  # (n, n): query i, key j
    if causal:
        later = jnp.triu(jnp.ones(S.shape, bool), 1)  # True where j > i
        S = jnp.where(later, -jnp.inf, S)
    return jax.nn.softmax(S, axis=-1) @ V  # (n, k)


Y = attention(X, True)
heads = [(X @ W)[:, None] for W in (W_q, W_k, W_v)]  # (n, 1, k): 1 head
library = jax.nn.dot_product_attention(*heads, is_causal=True)
assert jnp.allclose(Y, library[:, 0])
alone = attention(X[:4], True)  # the last two tokens are not there yet
print(f"4 tokens alone, off by: {jnp.abs(Y[:4] - alone).max():.6f}")

_, axes = plt.subplots(1, 2, figsize=(4.8, 2.6))
for ax, causal in zip(axes, [False, True], strict=True):
    J = jax.jacrev(attention)(X, causal)  # (n, k, n, e)
    size = np.sqrt(np.square(J).sum(axis=(1, 3)))  # (n, n): norm of a block
    name = "causal" if causal else "no mask"
    print(f"{name}, largest block above: {np.triu(size, 1).max():.6f}")
    print(f"{name}, smallest on the diagonal: {size.diagonal().min():.4f}")
    for i, j in np.ndindex(n, n):
        said = f"{size[i, j]:.1f}" if size[i, j] > 0 else "0"
        ax.text(j, i, said, ha="center", va="center")
    ax.set(xlim=(-0.5, n - 0.5), ylim=(n - 0.5, -0.5), title=name)
    ax.set(xticks=range(n), xticklabels=range(1, n + 1), xlabel="token j")
    ax.set(yticks=range(n), yticklabels=range(1, n + 1), ylabel="output i")
    ax.set_aspect("equal")
plt.show()
