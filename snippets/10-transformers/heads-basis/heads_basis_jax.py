import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, h = 5, 6, 2
k = e // h
X = jnp.asarray(rng.normal(size=(n, e)))
W_q, W_k, W_v = jnp.asarray(rng.normal(size=(3, h, e, k)))
W_o, B, C = map(
    jnp.asarray,
    (rng.normal(size=s) for s in [(h, k, e), (h, k, k), (h, k, k)]),
)


@jax.jit
def layer(W_q, W_k, W_v, W_o):
    A = jax.nn.softmax((X @ W_q) @ (X @ W_k).mT / k**0.5)  # (h, n, n)
    return (A @ X @ W_v @ W_o).sum(0)


before = layer(W_q, W_k, W_v, W_o)
B_inverse, C_inverse = jnp.linalg.inv(jnp.stack([B, C]))
other = W_q @ B, W_k @ B_inverse.mT, W_v @ C, C_inverse @ W_o
print(f"W_q moved by: {jnp.abs(other[0] - W_q).mean():.4f}")
same = jnp.allclose(layer(*other), before).item()
print("another basis in each head, same output:", same)

turn = jnp.asarray(np.linalg.qr(rng.normal(size=(e, e)))[0])


def mixed(W):  # all heads side by side, turned, cut again
    return (jnp.concatenate(W, 1) @ turn).reshape(e, h, k).swapaxes(0, 1)


Q, K = (jnp.concatenate(W, 1) for W in (W_q, W_k))
kept = jnp.allclose(Q @ K.T, (Q @ turn) @ (K @ turn).T).item()
print("one basis across heads, sum of the products kept:", kept)
off = layer(mixed(W_q), mixed(W_k), W_v, W_o) - before
print(f"one basis across heads, output off by: {jnp.abs(off).mean():.4f}")

J = jax.jacobian(lambda W: W[0] @ W[1].T)(
    jnp.stack([W_q[0], W_k[0]])
)  # (e, e, 2, e, k)
print("numbers in W_q and W_k of a head:", 2 * e * k)
rank = jnp.linalg.matrix_rank(J.reshape(e * e, 2 * e * k)).item()
print("directions that change the product:", rank)
