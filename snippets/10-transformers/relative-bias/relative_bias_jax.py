import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, m, k = 4, 6, 2  # tokens, the longest sequence, width
rng = np.random.default_rng(0)
Q, K, V = jnp.array(rng.normal(size=(3, n, k)))  # each (n, k)
table = jnp.array([-4, -3, -2, -1, 0, 3, 2, 1, 0, -1, -2]) / 2.0
free = jnp.array(rng.normal(size=(m, m)))  # a number for each (i, j)


def offset_bias(start):  # (n, n), for positions start, start + 1, ...
    at = start + jnp.arange(n)
    return table[at - at[:, None] + m - 1]  # j - i, from 0 on


@jax.jit
def attend(B):  # B ~ (n, n), added to the scores
    return jax.nn.softmax(Q @ K.T / k**0.5 + B, axis=1) @ V


for row in offset_bias(0).tolist():
    print(f"row of B: {row}")
print(f"row of B, first of {m}: {table[m - 1 :].tolist()}")
print(f"row of B, last of {m}: {table[:m].tolist()}")
H = attend(offset_bias(0))
q, key, v = (a[:, None] for a in (Q, K, V))  # (n, 1, k): one head
B = offset_bias(0)[None]  # (1, n, n): for one head
library = jax.nn.dot_product_attention(q, key, v, bias=B)
assert jnp.allclose(H, library[:, 0])
print("first output:", " ".join(f"{o:.4f}" for o in H[0].tolist()))

print(f"numbers: {table.size} by offset, {free.size} free")
move = jnp.abs(attend(offset_bias(2)) - H).max()
print(f"two places later, by offset, moves: {move:.4f}")
move = jnp.abs(attend(free[2:, 2:]) - attend(free[:n, :n])).max()
print(f"two places later, free, moves: {move:.4f}")
