import jax
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, h = 5, 6, 2
k = e // h
X = rng.normal(size=(n, e))
W_q, W_k, W_v = rng.normal(size=(3, h, e, k))
W_o = rng.normal(size=(h, k, e))
B, C = rng.normal(size=(2, h, k, k))  # two bases for each head


@jax.jit
def layer(W_q, W_k, W_v, W_o):
    A = jax.nn.softmax((X @ W_q) @ (X @ W_k).mT / k**0.5)  # (h, n, n)
    return (A @ X @ W_v @ W_o).sum(0)


before = layer(W_q, W_k, W_v, W_o)
B_inverse, C_inverse = np.linalg.inv([B, C])
other = W_q @ B, W_k @ B_inverse.swapaxes(1, 2), W_v @ C, C_inverse @ W_o
print(f"W_q moved by: {np.abs(other[0] - W_q).mean():.4f}")
same = np.allclose(layer(*other), before)
print("another basis in each head, same output:", same)

turn = np.linalg.qr(rng.normal(size=(e, e)))[0]


def mixed(W):  # all heads side by side, turned, cut again
    return (np.concatenate(W, 1) @ turn).reshape(e, h, k).swapaxes(0, 1)


Q, K = np.concatenate(W_q, 1), np.concatenate(W_k, 1)  # (e, h k)
kept = np.allclose(Q @ K.T, (Q @ turn) @ (K @ turn).T)
print("one basis across heads, sum of the products kept:", kept)
off = layer(mixed(W_q), mixed(W_k), W_v, W_o) - before
print(f"one basis across heads, output off by: {np.abs(off).mean():.4f}")


@jax.jit
@jax.jacobian
def slopes(W):  # of the product of head 0: (e, e, 2, e, k)
    return W[0] @ W[1].T


J = slopes(np.stack([W_q[0], W_k[0]])).reshape(e * e, 2 * e * k)
print("numbers in W_q and W_k of a head:", 2 * e * k)
rank = np.linalg.matrix_rank(J)
print("directions that change the product:", rank)
