# Wrong: each frame counts the same, however faintly it saw the sample
import jax.numpy as jnp


def overlap_add(S, window, hop):
    t, size = len(S), len(window)
    n = (t - 1) * hop + size
    frames = jnp.fft.irfft(S, size)  # (t, size)
    at = hop * jnp.arange(t)[:, None] + jnp.arange(size)  # (t, size)
    x = jnp.zeros(n).at[at].add(frames)
    seen = jnp.zeros(n).at[at].add(window)
    return jnp.where(seen > 1e-12, x / jnp.maximum(seen, 1e-12), 0)
