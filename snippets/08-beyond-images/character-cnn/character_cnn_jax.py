import importlib
import inspect

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
names = ["difflib", "optparse", "heapq", "weakref", "tracemalloc"]
names += ["string", "json"]
text = "".join(map(inspect.getsource, map(importlib.import_module, names)))
assert len(text) == 232066, "another version of the standard library"
symbols, ids = np.unique(list(text), return_inverse=True)
c, h, cut, far = len(symbols), 64, 9 * len(ids) // 10, [1, 2, 4, 8]
rng = np.random.default_rng(0)


def net(params, t):  # (n, t) -> (n, t, c): logits of what comes next
    x = params["embed"][t]  # (n, t, h)
    for (W, b), d in zip(params["layers"], far, strict=True):
        past = jnp.pad(x, ((0, 0), (d, 0), (0, 0)))[:, : x.shape[1]]
        joined = jnp.concatenate([past, x], axis=-1)  # d steps ago, and now
        x = x + jax.nn.relu(joined @ W + b)
    return x @ params["out"][0] + params["out"][1]


def drawn(*shape):  # in PyTorch's order, (out, in)
    return jnp.asarray(rng.normal(0, shape[-1] ** -0.5, shape))


params = {
    "embed": drawn(c, h) * h**0.5,
    "layers": [(drawn(h, 2 * h).T, jnp.zeros(h)) for _ in far],
    "out": (0 * drawn(c, h).T, jnp.zeros(c)),
}


@jax.jit
def cross_entropy(params, t):
    logits = net(params, t[:, :-1])
    loss = optax.softmax_cross_entropy_with_integer_labels
    return loss(logits, t[:, 1:]).mean()


optimiser = optax.adam(6e-3)


@jax.jit
def update(params, state, t):
    slope = jax.grad(cross_entropy)(params, t)
    change, state = optimiser.update(slope, state)
    return optax.apply_updates(params, change), state


state = jax.jit(optimiser.init)(params)
for step in range(250):
    starts = rng.integers(0, cut - 48, 8)
    t = ids[starts[:, None] + np.arange(49)]
    if step == 0:
        print(f"loss at the start: {cross_entropy(params, t):.3f}")
    params, state = update(params, state, t)

test = ids[cut:]
predict = jax.jit(net)
logits = np.asarray(predict(params, test[None, :-1]))[0, 15:]
seen = np.asarray(predict(params, test[None, -17:-1]))[0, -1]
assert np.allclose(seen, logits[-1])  # 16 letters are all it sees
loss = optax.softmax_cross_entropy_with_integer_labels
nats = jax.jit(loss)(logits, test[16:]).mean()
print(f"test, nats: {nats:.3f}")
print(f"test, bits: {nats / np.log(2):.3f}")
print(f"test, perplexity: {np.exp(nats):.2f}")


@jax.jit
def write(params, t, draws, tau):  # t: the last 16
    def one(t, u):
        p = jax.nn.softmax(net(params, t[None])[0, -1] / tau)
        s = jnp.searchsorted(jnp.cumsum(p), u, side="right")
        return jnp.append(t[1:], s), s

    return jax.lax.scan(one, t, draws)[1]


for tau in (1.0, 0.5):
    t = np.array([list(symbols).index(s) for s in "    def get(self"])
    more = write(params, t, np.random.default_rng(1).random(150), tau)
    print(f"at temperature {tau}:")
    print("".join(symbols[np.append(t, more)]))
