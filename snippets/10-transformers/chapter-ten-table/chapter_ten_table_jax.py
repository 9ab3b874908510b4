import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32
n, e, h, k, f = 5, 6, 2, 3, 16


def waves(r, c, end):  # the same numbers in both frameworks
    ramp = np.linspace(0, end, r * c, dtype=np.float32)
    return jnp.asarray(np.sin(ramp).reshape(r, c))


X = waves(n, e, 60)  # tokens
W_q, W_k, W_v, W_o = (waves(e, e, end) for end in (40, 50, 70, 80))
W_1, W_2, W_3 = waves(e, f, 90), waves(e, f, 95), waves(f, e, 100)
start = np.full((1, e), 0.5, dtype=np.float32)  # a class token
real = np.array([True, True, True, False, False])  # (n,)
i = np.arange(n)[:, None]  # positions, counted from 0
angles = i * 10000 ** (-np.arange(0, e, 2) / e)  # (n, e/2)
cos, sin = np.cos(angles), np.sin(angles)


@jax.jit  # compiled in one piece: sooner than one by one
def operations():
    rms = X / jnp.sqrt(jnp.square(X).mean(1, keepdims=True))
    Q, K, V = rms @ W_q, rms @ W_k, rms @ W_v
    scores = Q @ K.T / e**0.5
    weights = jax.nn.softmax(scores, axis=1)
    attended = weights @ V
    heads = Q.reshape(n, h, k).swapaxes(0, 1)
    Q_h, K_h, V_h = (A.reshape(n, h, k) for A in (Q, K, V))
    library = jax.nn.dot_product_attention(Q_h, K_h, V_h).swapaxes(0, 1)
    together = library.swapaxes(0, 1).reshape(n, e) @ W_o
    placed = X + jnp.concatenate([sin, cos], axis=1)
    biased = jax.nn.softmax(scores - abs(i - i.T) / 4, axis=1)
    L, R = jnp.split(Q, 2, axis=1)  # (n, e/2): p and p + e/2 are a pair
    turned = jnp.concatenate([L * cos - R * sin, L * sin + R * cos], axis=1)
    mixed = X + together
    N = mixed / jnp.sqrt(jnp.square(mixed).mean(1, keepdims=True))
    gated = (jax.nn.silu(N @ W_1) * (N @ W_2)) @ W_3
    block = mixed + gated
    prepended = jnp.concatenate([start, X])
    mean = (X * real[:, None]).sum(0) / real.sum()
    return (
        scores, weights, attended, heads, library, together, placed, biased,
        turned, rms, mixed, gated, block, prepended, mean,
    )  # fmt: skip


names = "scores weights attended heads library together placed biased"
names += " turned rms mixed gated block prepended mean"
table = dict(zip(names.split(), operations(), strict=True))
for name, value in table.items():
    print(f"{name}: {value.shape}")
squares = [np.square(value).mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
