# Wrong: asks for the mean instead of every example
import jax.numpy as jnp


def count_dead(layers, X):
    H, counts = X, []
    for W, b in layers:
        Z = H @ W + b  # (n, h)
        dead = jnp.mean(Z, axis=0) <= 0
        counts.append(dead.sum().item())
        H = jnp.maximum(Z, 0)
    return counts
