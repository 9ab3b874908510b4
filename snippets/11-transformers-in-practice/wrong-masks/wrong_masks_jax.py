import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
where = "before"  # "after", "zero", "product" and "triangle" go wrong
n, k = 6, 4
rng = np.random.default_rng(0)
Q, K, V = jnp.asarray(rng.normal(size=(3, n, k)))
i, j = jnp.arange(n)[:, None], jnp.arange(n)  # (n, 1), (n,)


def weights(Q, K):  # (n, k), (n, k) -> (n, n)
    S = Q @ K.T / k**0.5
    if where == "after":
        return jax.nn.softmax(S, axis=-1) * (j <= i)
    if where == "zero":
        S = jnp.where(j > i, 0.0, S)
    elif where == "product":
        S = S * jnp.where(j > i, -1e9, 1.0)
    elif where == "triangle":
        S = jnp.where(j < i, -jnp.inf, S)
    else:
        S = jnp.where(j > i, -jnp.inf, S)
    return jax.nn.softmax(S, axis=-1)


A = weights(Q, K)
sums, later = A.sum(axis=1), (A * (j > i)).sum()
print(f"sums of rows: {sums.min():.2f} to {sums.max():.2f}")
print(f"weight on later tokens: {later:.2f}")
# another last token, as others see it
K2, V2 = (M.at[-1].multiply(-1) for M in (K, V))
moved = jnp.abs(A @ V - weights(Q, K2) @ V2)[:-1].max()
print(f"outputs 1 to 5 move by: {moved:.3f}")

_, ax = plt.subplots(figsize=(4.8, 3.4))
for a, b in np.ndindex(n, n):
    seen = b > a and A[a, b] > 0  # a later token has weight
    how = {"color": "C3", "weight": "bold"} if seen else {}
    ax.text(b, a, f"{A[a, b]:.2f}", ha="center", va="center", **how)
x, y = np.repeat(np.arange(n) + 0.5, 2), np.repeat(np.arange(n + 1) - 0.5, 2)
ax.plot(x, y[1:-1], "--")
ax.set(xlim=(-0.5, n - 0.5), ylim=(n - 0.5, -0.5), title=where)
ax.set(xticks=range(n), xticklabels=range(1, n + 1), xlabel="key j")
ax.set(yticks=range(n), yticklabels=range(1, n + 1), ylabel="query i")
plt.show()
