import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
Q, K = (jnp.array(rng.normal(size=(m, 4))) for m in (5, 7))
V = jnp.array(rng.normal(size=(7, 2)))
M = jnp.array(rng.normal(size=(4, 4)))  # can be inverted
N = jnp.array(rng.normal(size=(2, 3)))


@jax.jit
def attention(Q, K, V):
    return jax.nn.softmax(Q @ K.T / Q.shape[1] ** 0.5) @ V


def gap(A, B):
    return f"{abs(A - B).max():.4f}"


H = attention(Q, K, V)  # (5, 2)
moved = attention(Q @ M, K @ jnp.linalg.inv(M).T, V)
print("keys and queries moved:", gap(H, moved))
print("keys shifted by a row:", gap(H, attention(Q, K + M[0], V)))
print("values moved, against H N:", gap(H @ N, attention(Q, K, V @ N)))
largest = max(attention(s * Q, K, V).max() for s in (1, 10, 1000))
print(
    "largest entry of an output beyond the values:", bool(largest > V.max())
)
