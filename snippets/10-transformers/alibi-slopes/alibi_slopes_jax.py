import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, h, k = 5, 4, 2
slopes = 2.0 ** (-8 / h * jnp.arange(1, h + 1))  # (h,)
i = jnp.arange(n)
past = i <= i[:, None]  # (n, n), True where j <= i
B = -slopes[:, None, None] * (i[:, None] - i)  # (h, n, n)
B = jnp.where(past, B, -jnp.inf)
print("slopes:", " ".join(f"{s:.4f}" for s in slopes.tolist()))

A = jax.nn.softmax(B)  # the weights, if all q . k are 0
powers = jnp.exp(-slopes[0] * (n - 1 - i))  # of one number
assert jnp.allclose(A[0, -1], powers / powers.sum())
for head in 0, 3:
    last = " ".join(f"{a:.3f}" for a in A[head, -1].tolist())
    print(f"head {head + 1}, weights of the last token: {last}")

rng = np.random.default_rng(0)
Q, K, V = jnp.array(rng.normal(size=(3, h, n, k)))
S = jnp.einsum("hik,hjk->hij", Q, K) / k**0.5
H = jax.nn.softmax(S + B) @ V
q, key, v = (a.transpose(1, 0, 2) for a in (Q, K, V))  # (n, h, k)
library = jax.nn.dot_product_attention(q, key, v, bias=B)
assert jnp.allclose(H, library.transpose(1, 0, 2))

keys = slopes[:, None, None] * i  # (h, 1, n): one number a key
row = jax.nn.softmax(jnp.where(past, S + keys, -jnp.inf)) @ V
print(f"a number for each key instead: {jnp.allclose(H, row)}")
line = slopes[:, None, None] * jnp.abs(i[:, None] - i)
both = jax.nn.softmax(S - line)
row = jax.nn.softmax(S + keys)  # now with no mask
print(f"the same without the mask: {jnp.allclose(both, row)}")
back = jax.nn.softmax(jnp.flip(S, (1, 2)) - line)  # tokens in reverse
same = jnp.allclose(back, jnp.flip(both, (1, 2)))
print(f"tokens reversed, weights reversed: {same}")
