import importlib
import inspect

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
text = "".join(map(inspect.getsource, map(importlib.import_module, names)))
assert len(text) == 232066, "another version of the standard library"
symbols, ids = np.unique(list(text), return_inverse=True)
v, e, h, n, cut = len(symbols), 48, 2, 32, 9 * len(ids) // 10
rng = np.random.default_rng(0)
shapes = [(v, e), (2 * n, e), (e, 3 * e), (e, e), (e, 4 * e), (4 * e, e)]
weights = [jnp.asarray(rng.normal(0, 0.1, s)) for s in shapes]
optimiser, norm = optax.adam(4e-3), jax.nn.standardize


def gpt(weights, t):  # (b, n) -> (b, n, v): logits of what comes next
    E, P, W_qkv, W_o, W_up, W_down = weights
    x = E[t] + P[: t.shape[1]]  # (b, n, e)
    qkv = (norm(x) @ W_qkv).reshape(*t.shape, 3, h, e // h)
    q, k, u = jnp.moveaxis(qkv, 2, 0)  # each (b, n, h, e / h)
    scores = jnp.einsum("bnhk,bmhk->bhnm", q, k) / q.shape[-1] ** 0.5
    seen = jnp.tri(t.shape[1], dtype=bool)
    a = jax.nn.softmax(jnp.where(seen, scores, -jnp.inf))
    x = x + jnp.einsum("bhnm,bmhk->bnhk", a, u).reshape(x.shape) @ W_o
    x = x + jax.nn.relu(norm(x) @ W_up) @ W_down
    return norm(x) @ E.T


def losses(weights, t):  # (b, n + 1) -> (n,): means over the windows
    cross_entropy = optax.softmax_cross_entropy_with_integer_labels
    return cross_entropy(gpt(weights, t[:, :-1]), t[:, 1:]).mean(0)


def update(carry, t):  # one batch, (b, n + 1)
    weights, state = carry
    loss, slope = jax.value_and_grad(lambda w: losses(w, t).mean())(weights)
    change, state = optimiser.update(slope, state)
    return (optax.apply_updates(weights, change), state), loss


starts = rng.integers(0, cut - n, (250, 16, 1))
batches = jnp.asarray(ids[starts + np.arange(n + 1)])  # (250, 16, n + 1)
start = weights, jax.jit(optimiser.init)(weights)
(weights, _), path = jax.lax.scan(update, start, batches)
print(f"first loss: {path[0]:.3f}")
windows = np.lib.stride_tricks.sliding_window_view(ids[cut:], 2 * n + 1)[::n]
path = np.asarray(jax.jit(losses)(weights, windows))  # (2 n,)
for i, j in ((1, 1), (2, 2), (3, 8), (9, n), (1, n), (n + 1, 2 * n)):
    print(f"test, positions {i} to {j}: {path[i - 1 : j].mean():.3f}")
t = np.searchsorted(symbols, list("    def get(self".rjust(n)))
chances = jax.jit(lambda t: jax.nn.softmax(gpt(weights, t[None])[0, -1]))
for x in rng.random(120):
    p = np.asarray(chances(t[-n:]))  # (v,)
    t = np.append(t, np.searchsorted(p.cumsum(), x, side="right"))
print("".join(symbols[t]))

plt.figure(figsize=(4.8, 2.8))
plt.plot(range(1, 2 * n + 1), path, ".-")
plt.axvline(n + 0.5, linestyle="--", color="gray")
plt.gca().set(xlabel="position in the window", ylabel="test loss, nats")
plt.show()
