from functools import partial

import jax
import jax.numpy as jnp

start = jnp.array([0.5, 0.3, 0.2])  # (c,): of the letters a, b, c
P = jnp.array([[0.5, 0.4, 0.1], [0.2, 0.1, 0.7], [0.6, 0.1, 0.3]])


@partial(jax.jit, static_argnums=(0, 1))  # shapes depend on both
def beam(k, length):  # the k most probable beginnings, letter by letter
    words, logs = jnp.arange(3)[:, None], jnp.log(start)  # (3, 1), (3,)
    for _ in range(length):
        logs, at = jax.lax.top_k(logs, min(k, len(logs)))
        words = words[at]  # (k, t)
        if words.shape[1] == length:
            return words, jnp.exp(logs)
        logs = (logs[:, None] + jnp.log(P[words[:, -1]])).ravel()  # (3k,)
        last = jnp.tile(jnp.arange(3), len(words))
        words = jnp.column_stack([jnp.repeat(words, 3, axis=0), last])


def spelled(word):
    return "".join("abc"[i] for i in word)


joint = jnp.einsum("i,ij,jk->ijk", start, P, P)  # (3, 3, 3): all 27
for p, at in zip(*jax.lax.top_k(joint.ravel(), 3), strict=True):
    word = [int(at) // 9, int(at) // 3 % 3, int(at) % 3]
    print(f"of all 27: {spelled(word)} {p:.3f}")
for k in (1, 2, 3):
    words, p = beam(k, 3)
    print(f"beam of {k}: {spelled(words[0].tolist())} {p[0]:.3f}")
words, p = beam(27, 3)
print(f"beam of 27: {len(words)} words, sum {p.sum():.3f}")
