from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
v, e, h, n = 5, 4, 2, 6
rng = np.random.default_rng(0)
shapes = [(v, e), (n, e), (e, 3 * e), (e, e), (e, 4 * e), (4 * e, e)]
weights = [jnp.asarray(rng.normal(size=s) / 2) for s in shapes]


def by_hand(q, k, u):  # each (n, h, e / h)
    scores = jnp.einsum("nhk,mhk->hnm", q, k) / q.shape[-1] ** 0.5
    seen = jnp.tril(jnp.ones(scores.shape[1:], bool))
    a = jax.nn.softmax(jnp.where(seen, scores, -jnp.inf))  # (h, n, n)
    return jnp.einsum("hnm,mhk->nhk", a, u)


def library(q, k, u):
    return jax.nn.dot_product_attention(q, k, u, is_causal=True)


@partial(jax.jit, static_argnums=1)
def gpt(t, attend):  # (n,) -> (n, v): logits of what comes next
    E, P, W_qkv, W_o, W_up, W_down = weights
    x = E[t] + P[: len(t)]  # (n, e): tokens and positions
    qkv = (jax.nn.standardize(x) @ W_qkv).reshape(-1, 3, h, e // h)
    x = x + attend(*qkv.swapaxes(0, 1)).reshape(x.shape) @ W_o
    x = x + jax.nn.relu(jax.nn.standardize(x) @ W_up) @ W_down
    return jax.nn.standardize(x) @ E.T  # E once more


cross_entropy = jax.jit(optax.softmax_cross_entropy_with_integer_labels)
text = jnp.array([0, 3, 1, 4, 4, 2, 0])
read, ahead = text[:-1], text[1:]  # (n,), (n,)
logits = gpt(read, by_hand)
assert jnp.allclose(logits, gpt(read, library))
print("logits:", logits.shape)
losses = cross_entropy(logits, ahead)  # (n,)
print("losses:", *[f"{loss:.3f}" for loss in losses])
for i in (1, 3):  # what is read up to there, and nothing else
    alone = cross_entropy(gpt(read[:i], by_hand)[-1], ahead[i - 1])
    print(f"first {i} tokens alone, last loss: {alone:.3f}")
other = read.at[3].set(0)  # the fourth token
changed = jnp.abs(gpt(other, by_hand) - logits).max(1) > 1e-9
print(
    "another fourth token, logits that change:", changed.astype(int).tolist()
)
