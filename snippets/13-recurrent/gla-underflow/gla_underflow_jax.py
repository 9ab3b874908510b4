import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
jax.config.update("jax_default_matmul_precision", "highest")
n, k, v, c = 512, 4, 3, 32
rng = np.random.default_rng(0)
Q, K = rng.normal(size=(2, n, k))
V = rng.normal(size=(n, v))
alpha = rng.uniform(0.6, 1, (n, k))
given = [jnp.asarray(z) for z in (Q, K, V, alpha)]


@jax.jit
def divided(Q, K, V, alpha):  # one product, one quotient
    B = alpha.cumprod(0)
    return jnp.tril((Q * B) @ (K / B).T) @ V


@jax.jit
def chunked(Q, K, V, alpha):  # the same inside chunks of c tokens
    def step(S, chunk):
        q, key, val, a = chunk
        B = a.cumprod(0)  # (c, k)
        inside = jnp.tril((q * B) @ (key / B).T) @ val
        after = B[-1][:, None] * S + (key * (B[-1] / B)).T @ val
        return after, inside + (q * B) @ S

    chunks = [z.reshape(-1, c, z.shape[1]) for z in (Q, K, V, alpha)]
    rows = jax.lax.scan(step, jnp.zeros((k, v), V.dtype), chunks)[1]
    return rows.reshape(n, v)


@jax.jit
def recurrent(Q, K, V, alpha):
    def step(S, token):
        q, key, val, a = token
        S = a[:, None] * S + jnp.outer(key, val)
        return S, q @ S

    start = jnp.zeros((k, v), V.dtype)
    return jax.lax.scan(step, start, (Q, K, V, alpha))[1]


right = recurrent(*given)
rounded = [z.astype(jnp.float32) for z in given]
tiny = given[3].prod(0) < 1e-38
print("all gates multiplied are below 1e-38:", tiny.all())
for form in (recurrent, chunked, divided):
    came = form(*rounded)
    last = jnp.isfinite(came[-100:]).all(1).sum()
    print(f"{form.__name__}, finite among the last 100: {last}")
    close = jnp.isclose(came, right, rtol=1e-3, atol=1e-3)
    print(f"{form.__name__}, first 256 right: {close[:256].all()}")
