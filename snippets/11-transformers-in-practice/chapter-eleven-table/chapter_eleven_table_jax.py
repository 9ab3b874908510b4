import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32
n, m, e, h, g, k, v = 5, 3, 6, 4, 2, 3, 7


def waves(*shape, end):  # the same numbers in both frameworks
    ramp = np.linspace(0, end, np.prod(shape), dtype=np.float32)
    return jnp.asarray(np.sin(ramp).reshape(shape))


X, Z, E = waves(n, e, end=68), waves(m, e, end=30), waves(v, e, end=50)
Q, K, V = (waves(h, n, k, end=end).swapaxes(0, 1) for end in (40, 70, 80))
K_g, V_g = (waves(g, n, k, end=end).swapaxes(0, 1) for end in (45, 35))
y = np.array([1, 4, 0, 6, 2])  # (n,): which tokens these were
hidden = np.array([False, True, False, True, False])  # (n,)
image, W_p = waves(4, 6, 2, end=20), waves(8, e, end=65)
W_1, W_2 = waves(n, 9, end=75), waves(9, n, end=85)  # along the tokens
i, j = np.arange(n)[:, None], np.arange(n)  # counted from 0
pads = np.zeros((1, n)), np.zeros((1, 2))  # none


@jax.jit  # compiled in one piece: sooner than one by one
def operations():
    A = X @ X.T / e**0.5  # (n, n)
    cache = K[: n - 1]  # (n - 1, h, k)
    norms = [jnp.linalg.norm(T, axis=1, keepdims=True) for T in (X[:m], Z)]
    causal = jax.nn.softmax(jnp.where(j > i, -jnp.inf, A), axis=1)
    seen = (j <= i)[None]  # True is seen
    library = jax.nn.dot_product_attention(Q, K, V, mask=seen).swapaxes(0, 1)
    prefix = jax.nn.softmax(A, axis=1, where=(j <= i) | (j < 2))
    cross = jax.nn.softmax(X @ Z.T / e**0.5, axis=1) @ Z
    tied = X @ E.T
    losses = optax.softmax_cross_entropy_with_integer_labels(tied, y)  # (n,)
    masked = losses.mean(where=hidden)
    keys = jnp.concatenate([cache, K[n - 1 :]]).swapaxes(0, 1)
    grouped = jax.nn.dot_product_attention(Q, K_g, V_g).swapaxes(0, 1)
    window = jax.nn.softmax(A, axis=1, where=(j <= i) & (i - j < 3))
    top_1 = A[:, :2].max(1, keepdims=True)  # of a first block of keys
    top = jnp.maximum(top_1, A[:, 2:].max(1, keepdims=True))
    first = jnp.exp(top_1 - top) * jnp.exp(A[:, :2] - top_1)
    second = jnp.exp(A[:, 2:] - top)
    total = first.sum(1, keepdims=True) + second.sum(1, keepdims=True)
    merged = (first @ X[:2] + second @ X[2:]) / total
    patches = image.reshape(2, 2, 3, 2, 2).swapaxes(1, 2).reshape(6, 8) @ W_p
    mixed = X + (jax.nn.gelu(X.T @ W_1, approximate=False) @ W_2).T
    fourier = jnp.fft.fft2(X).real
    pairs = (X[:m] / norms[0]) @ (Z / norms[1]).T
    ctc = optax.ctc_loss(tied[None], pads[0], y[None, :2], pads[1])[0]
    return (
        causal, library, prefix, cross, tied, masked, keys, grouped,
        window, merged, patches, mixed, fourier, pairs, ctc,
    )  # fmt: skip


names = "causal library prefix cross tied masked keys grouped window merged"
names += " patches mixed fourier pairs ctc"
table = dict(zip(names.split(), operations(), strict=True))
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [np.square(value).mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
