import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

rng = np.random.default_rng(0)
n, e = 3, 4  # three tokens, and two of padding
X = jnp.asarray(rng.normal(size=(n, e)))
pad = jnp.asarray(rng.normal(size=(2, e)))
W_q, W_k, W_v = jnp.asarray(rng.normal(0, e**-0.5, (3, e, e)))
P = jnp.asarray(rng.normal(size=(5, e)))  # positions


def outputs(T, see, places, layers):  # (n, e), (n, n), (n,) -> (n, e)
    T = T + P[places]
    for _ in range(layers):
        scores = (T @ W_q) @ (T @ W_k).T / e**0.5
        A = jax.nn.softmax(jnp.where(see, scores, -jnp.inf), axis=-1)
        T = T + A @ (T @ W_v)
    return T


past = jnp.tri(5, dtype=bool)
real = jnp.array([True, True, True, False, False])
right, left = jnp.concatenate([X, pad]), jnp.concatenate([pad, X])
hidden = past & real[::-1]  # no query sees padding on the left
itself = hidden | jnp.eye(5, dtype=bool)
i, moved = jnp.arange(5), jnp.array([0, 0, 0, 1, 2])
ways = {
    "right, no mask, row 3": (right, past, i, 2),
    "right, masked, row 5": (right, past & real, i, 4),
    "left, no mask, row 5": (left, past, i, 4),
    "left, masked, row 5": (left, hidden, i, 4),
    "left, masked, positions moved, row 5": (left, hidden, moved, 4),
    "the same, padding sees itself": (left, itself, moved, 4),
}
for layers in (1, 2):
    alone = outputs(X, past[:n, :n], i[:n], layers)[-1]
    for name, (T, see, places, row) in ways.items():
        gap = jnp.abs(outputs(T, see, places, layers)[row] - alone).max()
        print(f"{name}, layers {layers}, off by: {gap:.4f}")
