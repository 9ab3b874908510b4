import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)

b, n, e, h, c = 8, 8, 32, 4, 50
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(b, n, e)))
y = jnp.asarray(rng.integers(0, c, (b, n)))
U = jnp.asarray(rng.normal(size=(e, c)))
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
stack = [jnp.asarray(rng.normal(0, s[0] ** -0.5, (24, *s))) for s in shapes]
norm = jax.nn.standardize


def block(x, weights):
    W_q, W_k, W_v, W_o, W_1, W_2 = weights
    u = norm(x)
    q, k, v = ((u @ W).reshape(b, n, h, -1) for W in (W_q, W_k, W_v))
    heads = jax.nn.dot_product_attention(q, k, v)
    x = x + heads.reshape(x.shape) @ W_o
    x = x + jax.nn.relu(norm(x) @ W_1) @ W_2
    return x, x


@jax.jit
def loss(x, size):  # size: standard deviation of the output layer
    entropy = optax.softmax_cross_entropy_with_integer_labels
    return entropy(x @ (size * U), y).mean()


print(f"ln c: {math.log(c):.3f}")
_, after = jax.lax.scan(block, X, stack)  # (24, b, n, e)
for depth in 2, 6, 24:
    x = after[depth - 1]
    print(f"L = {depth}, size of the stream:", end=" ")
    print(f"{jnp.sqrt(jnp.square(x).mean()):.2f}")
    print(f"L = {depth}, final norm, 0.02: {loss(norm(x), 0.02):.3f}")
    root = e**-0.5
    print(f"L = {depth}, final norm, 1/root e: {loss(norm(x), root):.3f}")
    print(f"L = {depth}, no final norm, 1/root e: {loss(x, root):.3f}")
