import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
r, v = 4, 2
K = jnp.linalg.qr(rng.normal(size=(r, r)))[0]  # (r, r)
V = rng.normal(size=(r + 1, v))


def read_error(K, V):  # write all pairs, then ask with each key
    S = K.mT @ V  # (r, v): the sum of the outer products
    return abs(K @ S - V).max()


for m in (1, 2, 4):
    error = read_error(K[:m], V[:m])
    print(f"{m} orthonormal keys, largest error: {error:.4f}")
fifth = K.sum(0, keepdims=True) / r**0.5  # of length 1, off all axes
more = jnp.concatenate([K, fifth])  # (r + 1, r)
print(f"and a fifth key, largest error: {read_error(more, V):.4f}")

# as attention with elu + 1: orthogonal keys, but not orthogonal features
F = jax.nn.elu(K) + 1
A = F @ F.mT
A = A / A.sum(-1, keepdims=True)
print("elu + 1, overlap of features 0 and 1:", f"{F[0] @ F[1]:.4f}")
print("elu + 1, weight of the pair asked for:", f"{A.diagonal().mean():.4f}")
for scale in (4, 16):  # longer queries and keys
    F = jax.nn.elu(scale * K) + 1
    A = F @ F.mT
    own = (A.diagonal() / A.sum(-1)).mean()
    print(f"the same with keys times {scale}: {own:.4f}")
F = jax.nn.elu(16 * jnp.eye(r)) + 1
own = (jnp.square(F).sum(-1) / (F @ F.mT).sum(-1)).mean()
print(f"keys along the axes times 16: {own:.4f}")
