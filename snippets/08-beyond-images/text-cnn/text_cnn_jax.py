import inspect
from importlib import import_module

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
texts = [inspect.getsource(import_module(name)) for name in names]
assert sum(map(len, texts)) == 232_066, "use Python 3.11 to 3.13"
chars = sorted(set("".join(texts)))
index = {c: i for i, c in enumerate(chars)}
ids = [np.array([index[c] for c in text]) for text in texts]
cuts = [len(a) // 96 * 4 // 5 * 96 for a in ids]  # the rest is the test


def rows(parts, t):  # snippets of t characters (n, t) and classes (n,)
    x = [a[: len(a) // t * t].reshape(-1, t) for a in parts]
    return np.concatenate(x), np.repeat(range(7), [len(r) for r in x])


def text_cnn(params, x):
    z = params["embed"][x]  # (b, t) -> (b, t, e)
    k, e, h = params["W"].shape
    m = z.shape[1] - k + 1  # windows of k characters, side by side:
    z = jnp.concatenate([z[:, j : j + m] for j in range(k)], 2)
    z = z @ params["W"].reshape(k * e, h) + params["b"]  # (b, m, h)
    return jax.nn.relu(z).max(1) @ params["V"] + params["a"]  # (b, c)


def bag(params, x):  # adds a row per character
    return params["table"][x].sum(1)


v, e, h, k, c = 97, 16, 48, 5, 7
rng = np.random.default_rng(0)
shapes = dict(embed=(v, e), W=(h, e, k), b=(h,), V=(c, h), a=(c,))
params = {}
for name, shape in shapes.items():  # drawn in PyTorch's order
    drawn = rng.normal(0, 0.3 if name == "embed" else 0.15, shape)
    params[name] = jnp.asarray(drawn if len(shape) > 1 else 0 * drawn)
params |= {"W": params["W"].transpose(2, 1, 0), "V": params["V"].T}
start = {"bag": (bag, {"table": jnp.zeros((v, c))})}
start["CNN"] = text_cnn, params
parts = [a[:cut] for a, cut in zip(ids, cuts, strict=True)]
X, y = map(jnp.asarray, rows(parts, 96))
order = jnp.asarray(rng.integers(0, len(X), (200, 32)))
optimiser = optax.adam(1e-2)
for name, (logits, params) in start.items():

    def loss(params, i, logits=logits):
        each = optax.softmax_cross_entropy_with_integer_labels
        return each(logits(params, X[i]), y[i]).mean()

    def step(carry, i, loss=loss):
        params, state = carry
        change, state = optimiser.update(jax.grad(loss)(params, i), state)
        return (optax.apply_updates(params, change), state), None

    carry = params, optimiser.init(params)
    (params, _), _ = jax.lax.scan(step, carry, order)
    logits = jax.jit(logits)
    count = sum(p.size for p in jax.tree.leaves(params))
    right = (logits(params, X).argmax(1) == y).mean()
    print(f"{name}, parameters: {count}")
    print(f"{name}, training: {right:.3f}")
    for t in (24, 96, 384):  # the same weights, other lengths
        x, truth = rows([a[n:] for a, n in zip(ids, cuts, strict=True)], t)
        right = np.asarray(logits(params, x).argmax(1)) == truth
        even = np.mean([right[truth == k].mean() for k in range(7)])
        print(f"{name}, {t} characters: {right.mean():.3f}")
        print(f"{name}, {t} characters, by class: {even:.3f}")

E = params["embed"]
E = E / jnp.linalg.norm(E, axis=1, keepdims=True)
for c in "(7":
    near = jnp.argsort(-E @ E[index[c]])[1:6]
    print(f"near {c!r}:", [chars[j] for j in near.tolist()])
