from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, e, w = 12, 8, 4  # tokens, features, window
rng = np.random.default_rng(2)
X, P = (jnp.array(rng.normal(size=(n, e))) for _ in "XP")
layers = jnp.array(rng.normal(size=(2, 3, e, e)) / e**0.5)


def attend(q, K, V, see):  # (i, e), (m, e), (m, e), (i, m)
    scores = jnp.where(see, q @ K.T / e**0.5, -jnp.inf)
    return jax.nn.softmax(scores) @ V


@partial(jax.jit, static_argnums=1)
def masked(x, L, w):  # token i sees i - w + 1, …, i
    i = jnp.arange(len(x))
    behind = i[:, None] - i  # (n, n)
    for W in layers[:L]:
        x = x + attend(*(x @ W), (behind >= 0) & (behind < w))
    return x


@partial(jax.jit, static_argnums=(1, 2))
def cached(x, L, w):  # keeps the newest w keys and values of a layer
    def step(kept, given):  # (L, 2, w, e): the newest is the last
        row, t = given[0][None], given[1]  # (1, e)
        see = jnp.arange(w) >= w - 1 - t  # what has been written
        out = []
        for W, old in zip(layers[:L], kept, strict=True):
            q, *new = row @ W
            old = jnp.concatenate([old[:, 1:], jnp.stack(new)], axis=1)
            row = row + attend(q, *old, see)
            out.append(old)
        return jnp.stack(out), row

    empty = jnp.zeros((L, 2, w, e))
    return jax.lax.scan(step, empty, (x, jnp.arange(len(x))))[1][-1]


def gap(name, a, b):
    print(f"{name}: {abs(a[-1] - b[-1]).max():.4f}")


for L in 1, 2:
    window = masked(X, L, w)
    gap(f"layers {L}, cropped cache against mask", cached(X, L, w), window)
    gap(f"layers {L}, never cropped", cached(X, L, n), window)
    again = masked(X[-w:], L, w)  # the last w tokens, as if alone
    gap(f"layers {L}, recomputed from w tokens", again, window)
again = masked(X[-w:] + P[:w], 1, w)  # their positions begin anew
gap("layers 1, with a table of positions", again, masked(X + P, 1, w))
