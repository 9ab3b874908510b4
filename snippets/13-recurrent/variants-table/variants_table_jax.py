import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, d = 8192, 64  # for the counts: tokens, and k = v = e = d
counts = {  # numbers held after n tokens, multiplications for one more
    "softmax": (n * 2 * d, n * 2 * d),
    "attention-free": (2 * d, 2 * d),
    "WKV": (3 * d, 7 * d),  # with its running maximum
    "sum": (d * d, 2 * d * d),
    "retention": (d * d, 3 * d * d),
    "gated": (d * d, 3 * d * d),
    "delta": (d * d, 3 * d * d),
    "gated delta": (d * d, 4 * d * d),
}

m, r, v, draws = 32, 16, 16, 300  # for the recall
rng = np.random.default_rng(0)
K = jnp.asarray(rng.normal(size=(draws, m, r)))
K /= jnp.linalg.norm(K, axis=-1, keepdims=True)
names = jnp.asarray(rng.integers(v, size=(draws, m)))
V = jax.nn.one_hot(names, v, dtype=K.dtype)
alpha = jnp.asarray(rng.uniform(0.8, 1, (draws, m, r)))
loud = jnp.asarray(rng.normal(size=(draws, m, v)))


def state(K, V, gate, delta):  # of one draw
    def step(S, token):  # S <- gate S + k (v - delta old)
        k, value, g = token
        S = g[:, None] * S
        return S + jnp.outer(k, value - delta * (k @ S)), None

    return jax.lax.scan(step, jnp.zeros((r, v)), (K, V, gate))[0]


states = jax.jit(jax.vmap(state, (0, 0, 0, None)))
one = jnp.ones_like(K)
fading = loud - 0.1 * jnp.arange(m)[::-1, None]
softmax = jax.nn.softmax
out = {
    "softmax": softmax(20 * K @ K.mT) @ V,
    "attention-free": (softmax(loud, 1) * V).sum(1, keepdims=True),
    "WKV": (softmax(fading, 1) * V).sum(1, keepdims=True),
    "sum": K @ states(K, V, one, 0.0),
    "retention": K @ states(K, V, 0.9 * one, 0.0),
    "gated": K @ states(K, V, alpha, 0.0),
    "delta": K @ states(K, V, one, 1.0),
    "gated delta": K @ states(K, V, 0.95 * one, 1.0),
}
for name, (held, work) in counts.items():
    right = (out[name].argmax(-1) == names).mean(0)  # (m,)
    print(f"{name}, numbers held: {held}")
    print(f"{name}, multiplications: {work}")
    print(f"{name}, newest four: {right[-4:].mean():.2f}")
    print(f"{name}, oldest four: {right[:4].mean():.2f}")
