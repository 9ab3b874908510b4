import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, r, v, c = 12, 4, 3, 4
rng = np.random.default_rng(0)
Q, K = jax.nn.elu(rng.normal(size=(2, n, r))) + 1
V = rng.normal(size=(n, v))


@jax.jit
def attend(V, early, mask):
    def chunk(S, tokens):
        q, k, v1 = tokens
        A = q @ k.mT
        inside = jnp.where(mask, jnp.tril(A), A) @ v1
        after = S + k.mT @ v1
        return after, q @ jnp.where(early, after, S) + inside

    V1 = jnp.concatenate([V, jnp.ones((n, 1))], 1)
    cut = [x.reshape(n // c, c, -1) for x in (Q, K, V1)]
    H = jax.lax.scan(chunk, jnp.zeros((r, v + 1)), cut)[1].reshape(n, -1)
    return H[:, :-1] / H[:, -1:]


moved = V.copy()
moved[3] += 1  # the last token of the first chunk
for name, early, mask in [
    ("right", False, True),
    ("state too early", True, True),
    ("no mask inside", False, False),
]:
    out = attend(V, early, mask)
    ones = attend(np.ones_like(V), early, mask)
    change = abs(attend(moved, early, mask) - out).max(1)  # (n,)
    print(f"{name}, constant values kept:", bool(abs(ones - 1).max() < 1e-9))
    print(f"{name}, token 3 moved, change at 0: {change[0]:.4f}")
    print(f"{name}, token 3 moved, change at 4: {change[4]:.4f}")
