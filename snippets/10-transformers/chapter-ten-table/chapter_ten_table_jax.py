import jax
import jax.numpy as jnp

n, e, h = 5, 6, 2
k = e // h
keys = jax.random.split(jax.random.key(0), 4)
X = jax.random.normal(keys[0], (n, e))        # tokens
W_q, W_k, W_v = (jax.random.normal(key, (e, e)) for key in keys[1:])
Q, K, V = (X @ W for W in (W_q, W_k, W_v))

table = dict(
    scores=Q @ K.T / e**0.5,
    weights=jax.nn.softmax(Q @ K.T / e**0.5, axis=-1),
    attended=jax.nn.softmax(Q @ K.T / e**0.5, axis=-1) @ V,
    heads=Q.reshape(n, h, k).swapaxes(0, 1),
    library=jax.nn.dot_product_attention(*(A[:, None] for A in (Q, K, V))).swapaxes(0, 1),
)
for name, value in table.items():
    print(f"{name}:", value.shape)
