# Wrong: keeps every value and computes everything anew
import jax
import jax.numpy as jnp


def start(layers):
    return jnp.zeros((0, layers[0][0].shape[1]))


def step(layers, state, u):
    x = state = jnp.concatenate([state, u[None]])  # (t, c)
    for W, b, d in layers:
        pad = (len(W) - 1) * d
        seen = jnp.pad(x, ((pad, 0), (0, 0)))
        x = sum(seen[j * d : j * d + len(x)] @ W[j] for j in range(len(W)))
        x = jax.nn.relu(x + b)
    return state, x[-1]
