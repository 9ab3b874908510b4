import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
chunk = 16  # tokens in a chunk
n, d, e = 64, 8, 8  # one head
rng = np.random.default_rng(0)
X, B, C = (rng.normal(size=(n, k)) for k in (d, e, e))
steps = rng.uniform(0, 0.5, n)


@jax.jit
def by_loop(X, B, C, steps):
    def step(S, now):
        x_i, b_i, c_i, step_i = now
        S = jnp.exp(-step_i) * S + jnp.outer(b_i, x_i)
        return S, c_i @ S

    return jax.lax.scan(step, jnp.zeros((e, d)), (X, B, C, steps))[1]


g = n // chunk


@jax.jit
def by_chunks(X, B, C, steps):
    X, B, C = (z.reshape(g, chunk, -1) for z in (X, B, C))
    far = steps.reshape(g, chunk).cumsum(1)  # counted anew in each chunk
    D = far[:, None, :] - far[:, :, None]  # (g, chunk, chunk)
    L = jnp.exp(jnp.where(jnp.tri(chunk), D, -jnp.inf))
    inside = (C @ B.mT * L) @ X  # products of matrices, all chunks at once
    to_end = jnp.exp(far - far[:, -1:])[..., None]
    made = (B * to_end).mT @ X  # (g, e, d): what each chunk adds

    def step(S, now):  # the only loop left; gives what enters a chunk
        return jnp.exp(-now[0]) * S + now[1], S

    zero = jnp.zeros((e, d))
    _, entering = jax.lax.scan(step, zero, (far[:, -1], made))
    before = (C * jnp.exp(-far)[..., None]) @ entering
    return (inside + before).reshape(n, d)


given = X, B, C, steps
pairs = n * chunk  # of a query and a key, masked ones too
print("as by the loop:", np.allclose(by_chunks(*given), by_loop(*given)))
print("steps one after the other:", g)
print("multiplications inside:", pairs * (e + 1 + d))
print("multiplications across:", 2 * n * e * d + g * e * d)
print("numbers in the tables:", pairs)
