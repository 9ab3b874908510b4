import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, e, w, u = 8, 4, 0.1, 0.5
rng = np.random.default_rng(0)
K, V = jnp.asarray(rng.normal(size=(2, n, e)))
K = K + rng.choice([-120.0, 0, 120], (n, e))


@jax.jit
def plain(K, V):
    def step(state, token):
        (a, b), (k, v) = state, token
        own, new = jnp.exp(u + k), jnp.exp(k)
        fade = jnp.exp(-w).astype(k.dtype)
        after = fade * a + new * v, fade * b + new
        return after, (a + own * v) / (b + own)

    zero = jnp.zeros_like(K[0])
    return jax.lax.scan(step, (zero, zero), (K, V))[1]


@jax.jit
def running(K, V):  # the true sums are a e^p and b e^p
    def step(state, token):
        (a, b, p), (k, v) = state, token
        top = jnp.maximum(p, u + k)
        old, own = jnp.exp(p - top), jnp.exp(u + k - top)
        row = (old * a + own * v) / (old * b + own)
        top = jnp.maximum(p - w, k)
        old, own = jnp.exp(p - w - top), jnp.exp(k - top)
        return (old * a + own * v, old * b + own, top), row

    zero = jnp.zeros_like(K[0])
    return jax.lax.scan(step, (zero, zero, zero - jnp.inf), (K, V))[1]


right = plain(K, V)  # float64 has room for e^120
K, V = K.astype(jnp.float32), V.astype(jnp.float32)
print(f"largest key: {K.max():.1f}")
for name, came in [
    ("plain", plain(K, V)),
    ("largest key of all taken off", plain(K - K.max(0), V)),
    ("running maximum", running(K, V)),
]:
    sound = jnp.isfinite(came)
    print(f"{name}, outputs that are nan: {(~sound).sum()} of {n * e}")
    wrong = ~jnp.isclose(came, right, atol=1e-4)
    print(f"{name}, wrong though finite: {(wrong & sound).sum()}")
