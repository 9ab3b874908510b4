# Wrong: counts units that are silent for some example
import jax.numpy as jnp


def count_dead(layers, X):
    H, counts = X, []
    for W, b in layers:
        Z = H @ W + b  # (n, h)
        dead = jnp.any(Z <= 0, axis=0)
        counts.append(dead.sum().item())
        H = jnp.maximum(Z, 0)
    return counts
