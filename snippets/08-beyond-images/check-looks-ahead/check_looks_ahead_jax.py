import jax
import jax.numpy as jnp
import numpy as np

t = 8
x = jnp.array([0.5, -1.0, 2.0, 0.0, 1.5, -0.5, 1.0, -2.0])
w = jnp.array([1.0, 2.0, 4.0])


def causal(x):
    return jnp.correlate(jnp.pad(x, (2, 0)), w)


steps = {
    "differences": lambda x: x - jnp.pad(x[:-1], (1, 0)),
    "running maximum": jax.lax.cummax,
    "mean subtracted": lambda x: x - x.mean(),
    "running mean subtracted": lambda x: (
        x - jnp.cumsum(x) / jnp.arange(1, t + 1)
    ),
    "softmax over time": jax.nn.softmax,
    "max over three, centred": lambda x: jax.lax.reduce_window(
        x, -jnp.inf, jax.lax.max, (3,), (1,), "SAME"
    ),
    "turned, causal, turned": lambda x: causal(x[::-1])[::-1],
    "delayed by two after that": lambda x: jnp.pad(
        causal(x[::-1])[::-1][:-2], (2, 0)
    ),
}
for name, f in steps.items():
    # row 0 is x itself: by another program it might round otherwise
    rows = x + 10 * jnp.eye(t + 1, t, k=-1)  # row j + 1: input j changed
    y = np.asarray(jax.jit(jax.vmap(f))(rows))  # (t + 1, t)
    j, i = np.nonzero(y[1:] != y[0])
    print(f"{name}, steps ahead: {max(0, (j - i).max())}")
