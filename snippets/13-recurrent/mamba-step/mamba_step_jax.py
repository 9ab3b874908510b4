import jax
import jax.numpy as jnp
import numpy as np
from jax.nn import silu, softplus

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, d, w, e, taps = 10, 4, 8, 3, 4


def weight(*size):
    return rng.normal(0, size[0] ** -0.5, size)


W_in, W_out = weight(d, 2 * w), weight(w, d)
taps_of = weight(taps, w)  # a filter for each channel
W_step, W_B, W_C, skip = weight(w, w), weight(w, e), weight(w, e), weight(w)
A = -jnp.tile(jnp.arange(1.0, e + 1), (w, 1))  # (w, e)


def select(S, u):  # one token: S (w, e), u (w,)
    delta = softplus(u @ W_step)
    keep = jnp.exp(delta[:, None] * A)
    S = keep * S + jnp.outer(delta * u, u @ W_B)
    return S, S @ (u @ W_C) + skip * u


@jax.jit(static_argnums=(1, 2))
def block(X, before, after):  # zeros around the sequence
    u, gate = jnp.split(X @ W_in, 2, 1)  # (n, w) each
    u = jnp.pad(u, ((before, after), (0, 0)))
    u = silu(sum(u[k : k + n] * taps_of[k] for k in range(taps)))
    _, Y = jax.lax.scan(select, jnp.zeros((w, e)), u)
    return (Y * silu(gate)) @ W_out  # (n, d)


@jax.jit(static_argnums=1)
def one_by_one(X, keep_window):
    def step(carry, x):
        S, window = carry
        u, gate = jnp.split(x @ W_in, 2)
        window = jnp.vstack([window[1:] * keep_window, u])
        S, y = select(S, silu((window * taps_of).sum(0)))
        return (S, window), (y * silu(gate)) @ W_out

    start = jnp.zeros((w, e)), jnp.zeros((taps, w))
    return jax.lax.scan(step, start, X)[1]


X = weight(n, d) * n**0.5
Y = block(X, taps - 1, 0)
moved = X.copy()
moved[6] += 1
print("token by token, the same:", np.allclose(one_by_one(X, True), Y))
off = jnp.abs(one_by_one(X, False) - Y).max(1)  # (n,)
print(f"window forgotten, off at token 0: {off[0]:.4f}")
print(f"window forgotten, off at token 1: {off[1]:.4f}")
for before, after in ((3, 0), (2, 1)):
    change = jnp.abs(block(moved, before, after) - block(X, before, after))
    first = np.flatnonzero(change.max(1) > 1e-12)[0]
    print(f"zeros {before} + {after}, token 6 moves token {first} first")
