import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt

jax.config.update("jax_enable_x64", True)
text = "abacabad"
n, k = len(text), 8
letter = jax.nn.one_hot(jnp.array([ord(c) - ord("a") for c in text]), 4)
X = jnp.concatenate([letter, jnp.eye(n)], 1)  # (n, e), e = 4 + n

zero = jnp.zeros((2, 12, k))  # (h, e, k)
W_k = zero.at[0, 4:].set(jnp.eye(n))  # head 0: the key is the position,
W_q = zero.at[0, 5:, : n - 1].set(jnp.eye(n - 1))  # the query the one before
W_k = W_k.at[1, :4, :4].set(jnp.eye(4))  # head 1: key and query are the
W_q = W_q.at[1, :4, :4].set(jnp.eye(4))  # letter
W_q = W_q * 10 * k**0.5  # a match has score 10, anything else 0

S = (X @ W_q) @ (X @ W_k).mT / k**0.5  # (h, n, n)
A = jax.nn.softmax(S)
assert jnp.allclose(A.sum(-1), 1)
print("head 0, tokens 1 to 7 look at:", A[0, 1:].argmax(-1).tolist())
print(f"head 0, token 0, largest weight: {A[0, 0].max():.4f}")
print("head 1, token 2 looks at:", jnp.flatnonzero(A[1, 2] > 0.1).tolist())
print(f"head 0, token 2, weight of token 1: {A[0, 2, 1]:.4f}")
both = jax.nn.softmax(S.sum(0))  # one head of width 2k adds the scores
print(f"one head for both, token 2, weight of token 1: {both[2, 1]:.4f}")

figure, axes = plt.subplots(1, 2, figsize=(4.8, 3.1), sharey=True)
for i, ax in enumerate(axes):
    ax.pcolormesh(A[i], cmap="Greys", vmin=0, vmax=1, edgecolor="0.85")
    ax.set_xticks([j + 0.5 for j in range(n)], text)
    ax.set_yticks([j + 0.5 for j in range(n)], text)
    ax.set(title=f"head {i}", xlabel="keys", aspect="equal")
axes[0].set_ylabel("queries")
axes[0].invert_yaxis()  # shared: both panels turn
plt.show()
