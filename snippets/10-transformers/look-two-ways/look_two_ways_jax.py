import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
text = "abacabad"
n, k = len(text), 8


@jax.jit
def two_heads(text):  # (n,), letters as numbers
    X = jnp.concatenate([jax.nn.one_hot(text, 4), jnp.eye(n)], 1)  # (n, e)
    zero = jnp.zeros((2, 12, k))  # (h, e, k), e = 4 + n
    # head 0: the key is the position, the query the one before
    W_k = zero.at[0, 4:].set(jnp.eye(n))
    W_q = zero.at[0, 5:, : n - 1].set(jnp.eye(n - 1))
    # head 1: key and query are the letter
    W_k = W_k.at[1, :4, :4].set(jnp.eye(4))
    W_q = W_q.at[1, :4, :4].set(jnp.eye(4))
    W_q = W_q * 10 * k**0.5  # a match has score 10, anything else 0
    S = (X @ W_q) @ (X @ W_k).mT / k**0.5  # (h, n, n)
    # one head for both adds the scores, if its longer root is made up for
    return jax.nn.softmax(S), jax.nn.softmax(S.sum(0))


letters = np.array([ord(c) - ord("a") for c in text])
A, both = map(np.asarray, two_heads(letters))  # (h, n, n), (n, n)
assert np.allclose(A.sum(-1), 1)
print("head 0, tokens 1 to 7 look at:", A[0, 1:].argmax(-1).tolist())
print(f"head 0, token 0, largest weight: {A[0, 0].max():.4f}")
print("head 1, token 2 looks at:", np.flatnonzero(A[1, 2] > 0.1).tolist())
print(f"head 0, token 2, weight of token 1: {A[0, 2, 1]:.4f}")
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
