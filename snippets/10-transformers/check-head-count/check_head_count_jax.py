from math import isqrt

import jax
import jax.numpy as jnp

e, k = 64, 16


def multi_head(X, W_in, b_in, W_out, b_out, h):
    Q, K, V = jnp.split(X @ W_in + b_in, 3, -1)
    b, n, _ = X.shape
    Q, K, V = (Z.reshape(b, n, h, -1) for Z in (Q, K, V))
    H = jax.nn.dot_product_attention(Q, K, V)
    return H.reshape(b, n, -1) @ W_out + b_out


def sizes(h, k):  # nothing is computed: the shapes have to fit
    shapes = [(e, 3 * h * k), (3 * h * k,), (h * k, e), (e,)]
    X, *held = (
        jax.ShapeDtypeStruct(s, jnp.float32) for s in [(2, 5, e), *shapes]
    )
    out = jax.eval_shape(lambda *a: multi_head(*a, h), X, *held)
    assert out.shape == X.shape
    return [p.size for p in held]


for h in (1, 2, 4, 8):
    W_in, _, W_out, _ = sizes(h, k)
    total = sum(sizes(h, e // h))
    print(f"h = {h}, heads of e / h: {total}")
    print(f"h = {h}, heads of 16: {W_in + W_out}")
    print(f"h = {h}, free of consequence: {2 * h * (e // h) ** 2}")
    print(f"h = {h}, more weights from n: {isqrt(total // h) + 1}")
