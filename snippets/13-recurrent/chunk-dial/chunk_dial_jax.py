import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
c = 16  # tokens in a chunk
n, r, v = 64, 8, 8
rng = np.random.default_rng(0)
Q, K = jax.nn.elu(rng.normal(size=(2, n, r))) + 1
V = rng.normal(size=(n, v))
V1 = jnp.concatenate([V, jnp.ones((n, 1))], 1)  # a 1 for the normaliser


def divide(H):  # (n, v + 1) to (n, v)
    return H[:, :-1] / H[:, -1:]


def chunk(S, tokens):  # S: what all chunks before this one wrote
    q, k, v1 = tokens  # (c, r), (c, r), (c, v + 1)
    inside = jnp.tril(q @ k.mT) @ v1  # (c, v + 1), by a table
    return S + k.mT @ v1, q @ S + inside


@jax.jit
def chunked(Q, K, V1):
    cut = [x.reshape(n // c, c, -1) for x in (Q, K, V1)]
    _, rows = jax.lax.scan(chunk, jnp.zeros((r, v + 1)), cut)
    return divide(rows.reshape(n, v + 1))


table = divide(jnp.tril(Q @ K.mT) @ V1)
print("same as one table:", np.allclose(chunked(Q, K, V1), table))
print("steps in a row:", n // c)
print("multiplications:", n * (c * (r + v + 1) + 2 * r * (v + 1)))
print("numbers held, table and state:", c * c + r * (v + 1))
