from functools import partial

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, e = 256, 40, 8
A = rng.normal(size=(e, e))
A = 0.9 * A / np.abs(np.linalg.eigvals(A)).max()
B, c = rng.normal(size=(2, e))
X = rng.normal(0, 0.5, (n, b))
pieces = (1, 2, 4, 5, 8, 10, 20, 40)


def loss(A, X, lag, k):  # cut after every k steps
    def step(s, given):
        i, x = given  # the value stays, the way back ends
        s = jnp.where(i % k == 0, jax.lax.stop_gradient(s), s)
        s = jnp.tanh(s @ A.T + x[:, None] * B)  # (b, e)
        return s, s @ c

    start = jnp.zeros((X.shape[1], e))
    _, out = jax.lax.scan(step, start, (jnp.arange(n), X))
    wanted = jnp.roll(X, lag, 0)  # the input of lag steps ago
    errors = jnp.square(out - wanted).mean(1)  # (n,)
    return jnp.where(jnp.arange(n) >= lag, errors, 0).sum()


gradient = jax.jit(jax.grad(loss))
every = jax.jit(jax.vmap(partial(jax.grad(loss), A, X), (None, 0)))
curves = {}
for lag in (2, 8):
    cut = np.asarray(every(lag, jnp.array(pieces)))  # (pieces, e, e)
    full, size = cut[-1], np.linalg.norm(cut[-1])
    few = gradient(A, X[:, :16], lag, n)
    print(f"lag {lag}, 16 of 256: {np.linalg.norm(few - full) / size:.4f}")
    curves[lag] = np.linalg.norm(cut - full, axis=(1, 2)) / size
    for k, error in zip(pieces, curves[lag], strict=True):
        print(f"lag {lag}, pieces of {k}: {error:.4f}")

plt.figure(figsize=(4.8, 2.8))
for (lag, errors), style in zip(curves.items(), ("o-", "s--"), strict=True):
    plt.plot(pieces, errors, style, label=f"lag {lag}")
plt.xscale("log")
plt.xticks(pieces[:3] + pieces[4:], pieces[:3] + pieces[4:], minor=False)
plt.minorticks_off()
plt.xlabel("steps in a piece")
plt.ylabel("relative error")
plt.legend()
plt.show()
