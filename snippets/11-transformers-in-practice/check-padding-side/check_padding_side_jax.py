import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
n, e = 3, 4  # three tokens, and two of padding
X = jnp.asarray(rng.normal(size=(n, e)))
pad = jnp.asarray(rng.normal(size=(2, e)))
W_q, W_k, W_v = jnp.asarray(rng.normal(0, e**-0.5, (3, e, e)))
S = jnp.asarray(rng.normal(size=(5, e)))  # positions


def last(T, real, places):  # output of the last row, causal
    T = T + S[places]
    i = jnp.arange(len(T))
    see = (i <= i[:, None]) & real
    scores = (T @ W_q) @ (T @ W_k).T / e**0.5
    A = jax.nn.softmax(jnp.where(see, scores, -jnp.inf), axis=-1)
    return A @ (T @ W_v)


alone = last(X, jnp.ones(3, bool), jnp.arange(3))
right = jnp.concatenate([X, pad])
left = jnp.concatenate([pad, X])
real = jnp.array([True, True, True, False, False])
all_real = jnp.ones(5, bool)
rows = {
    "right, no mask, row 3": last(right, all_real, jnp.arange(5))[2],
    "right, masked, row 5": last(right, real, jnp.arange(5))[4],
    "left, no mask, row 5": last(left, all_real, jnp.arange(5))[4],
    "left, masked, row 5": last(left, real[::-1], jnp.arange(5))[4],
    "left, masked, positions moved, row 5": last(
        left, real[::-1], jnp.array([0, 0, 0, 1, 2])
    )[4],
}
for name, row in rows.items():
    print(f"{name}, off by: {jnp.abs(row - alone[2]).max():.4f}")
