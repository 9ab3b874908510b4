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


def norm(x):
    return x / jnp.sqrt(jnp.square(x).mean(-1, keepdims=True) + 1e-6)


def gpt(params, t):  # (b, n) -> (b, n, v): logits of what comes next
    x = params["E"][t] + params["P"][: t.shape[1]]  # (b, n, e)
    z = (norm(x) @ params["qkv"]).reshape(*t.shape, 3, h, e // h)
    q, k, u = jnp.moveaxis(z, 2, 0)  # each (b, n, h, e / h)
    a = jax.nn.dot_product_attention(q, k, u, is_causal=True)
    x = x + a.reshape(x.shape) @ params["out"]
    x = x + jax.nn.relu(norm(x) @ params["up"]) @ params["down"]
    return norm(x) @ params["E"].T


def losses(params, t):  # (b, n + 1) -> (b, n)
    cross_entropy = optax.softmax_cross_entropy_with_integer_labels
    return cross_entropy(gpt(params, t[:, :-1]), t[:, 1:])


def rate(step):  # up in 20 steps, then down to 0
    step = step.astype(float)  # 64 bits, as all else
    return 6e-3 * jnp.minimum(1, (step + 1) / 21) * (1 - step / 350)


optimiser = optax.adam(rate)


@jax.jit
def train(params, windows):  # (steps, b, n + 1)
    def update(carry, t):
        params, state = carry
        mean = lambda params: losses(params, t).mean()  # noqa: E731
        loss, slope = jax.value_and_grad(mean)(params)
        change, state = optimiser.update(slope, state)
        return (optax.apply_updates(params, change), state), loss

    carry, path = jax.lax.scan(
        update, (params, optimiser.init(params)), windows
    )
    return carry[0], path


@jax.jit
def write(params, t, draws, tau):  # t: the last n
    def one(t, x):
        p = jax.nn.softmax(gpt(params, t[None])[0, -1] / tau)
        s = jnp.searchsorted(jnp.cumsum(p), x, side="right")
        return jnp.append(t[1:], s), s

    return jax.lax.scan(one, t, draws)[1]


shapes = [(v, e), (2 * n, e), (3 * e, e), (e, e), (4 * e, e), (e, 4 * e)]
stds = [0.1, 0.1, e**-0.5, 0.5 * e**-0.5, e**-0.5, 0.25 * e**-0.5]
drawn = [rng.normal(0, *z) for z in zip(stds, shapes, strict=True)]
drawn[2:] = [W.T for W in drawn[2:]]  # drawn in PyTorch's order, (out, in)
params = dict(zip(["E", "P", "qkv", "out", "up", "down"], drawn, strict=True))
starts = rng.integers(0, cut - n, (350, 16))
params, path = train(params, ids[starts[..., None] + np.arange(n + 1)])
print(f"first loss: {path[0]:.3f}")

rows = np.lib.stride_tricks.sliding_window_view
test_loss = jax.jit(lambda params, t: losses(params, t).mean(0))
nats = test_loss(params, rows(ids[cut:], n + 1)[::n]).mean()
by_position = test_loss(params, rows(ids[cut:], 2 * n + 1)[::16])
print(f"test, nats: {nats:.3f}")
print(f"test, bits: {nats / np.log(2):.3f}")
for i, j in ((1, 1), (2, 2), (3, 8), (9, n), (n + 1, 2 * n)):
    mean = by_position[i - 1 : j].mean()
    print(f"test, positions {i} to {j}: {mean:.3f}")
for tau in (1.0, 0.5):
    prompt = "        return self.get(key, def"  # n characters
    t = np.array([list(symbols).index(s) for s in prompt])
    more = write(params, t, np.random.default_rng(1).random(120), tau)
    print(f"at temperature {tau}:")
    print("".join(symbols[np.append(t, more)]))

plt.figure(figsize=(4.8, 2.8))
plt.plot(range(1, 2 * n + 1), by_position, ".-", linewidth=1)
plt.axvline(n + 0.5, linestyle="--", color="gray")
plt.xlabel("position in the window")
plt.ylabel("loss on the test part, nats")
plt.show()
