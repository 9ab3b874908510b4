from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
u = np.linspace(0, 1, 400)
shapes = np.stack([u, 1 - u, 1 - abs(2 * u - 1), abs(2 * u - 1)])


def sounds(n, start):  # 768 samples at 8 kHz: a tone of 400, and noise
    y = rng.integers(0, 4, n)  # the pitch goes up, down, up-down, down-up
    pitch = rng.uniform(400, 1200, (n, 1)) * (1 + 0.8 * shapes[y])
    phase = 2 * np.pi * pitch.cumsum(1) / 8000 + rng.uniform(0, 6, (n, 1))
    x = rng.normal(0, 0.3, (n, 768))
    at = rng.integers(start, start + 96, (n, 1)) + np.arange(400)
    x[np.arange(n)[:, None], at] += np.sin(phase)
    return x, y


def spectrogram(x):  # (n, 768) -> (n, 23, 33), frames by frequencies
    at = 32 * np.arange(23)[:, None] + np.arange(64)
    power = np.abs(np.fft.rfft(x[:, at] * np.hanning(64))) ** 2
    return np.log(power + 0.01) / 3


def draw(*shape):  # (out, in, ...), as in PyTorch: kernel before bias
    drawn = rng.normal(0, (2 / np.prod(shape[1:])) ** 0.5, shape)
    rng.normal(size=shape[0])  # PyTorch's program draws for the bias, too
    W = drawn.transpose(*range(2, len(shape)), 1, 0)  # (..., in, out)
    return W, np.zeros(shape[0])


def conv(x, W, s):
    if x.ndim == 4:  # (b, h, w, c) and (k, k, c, o)
        return jax.lax.conv_general_dilated(
            x, W, (s, s), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC")
        )
    k, c, o = W.shape  # windows of the samples, and one product
    at = np.arange(0, x.shape[1] - k + 1, s)[:, None] + np.arange(k)
    return x[:, at].reshape(len(x), -1, k * c) @ W.reshape(k * c, o)


@partial(jax.jit, static_argnames=("strides", "pool"))
def logits(params, x, strides, pool):  # (b, ..., 1) -> (b, 4)
    *layers, (V, a) = params
    for (W, b), s in zip(layers, strides, strict=True):
        x = jax.nn.relu(conv(x, W, s) + b)
    if pool:
        return x.max(tuple(range(1, x.ndim - 1))) @ V + a
    x = jnp.moveaxis(x, -1, 1)  # the order of V is PyTorch's
    return x.reshape(len(x), -1) @ V + a  # a weight for every place


data = [sounds(800, 0), sounds(400, 0), sounds(400, 272)]
truths = [y for _, y in data]
y = jnp.asarray(truths[0])  # of the training
raw = [jnp.asarray(x[..., None]) for x, _ in data]
seen = [spectrogram(x)[..., None] for x, _ in data]
seen = [jnp.asarray(x) for x in seen]  # (n, 23, 33, 1)

spectra = [np.asarray(x.mean((1, 3))) for x in seen]  # (n, 33)
means = np.stack([spectra[0][truths[0] == k].mean(0) for k in range(4)])
near = np.linalg.norm(spectra[1][:, None] - means, axis=2).argmin(1)
print(f"nearest mean spectrum: {(near == truths[1]).mean():.3f}")

layers = [draw(16, 1, 64), draw(16, 16, 8), draw(16, 16, 5), draw(4, 16)]
nets = {"raw, max": (raw, layers, (8, 4, 2), True)}
for name, size in {"max": 16, "flat": 16 * 5 * 7}.items():
    layers = [draw(8, 1, 3, 3), draw(16, 8, 3, 3), draw(4, size)]
    nets[f"spectrogram, {name}"] = seen, layers, (2, 2), name == "max"

optimiser = optax.adam(5e-3)
for name, (x, params, strides, pool) in nets.items():
    model = partial(logits, strides=strides, pool=pool)

    def loss(params, i, model=model, x=x):
        each = optax.softmax_cross_entropy_with_integer_labels
        return each(model(params, x[0][i]), y[i]).mean()

    @jax.jit
    def step(params, state, i, loss=loss):
        change, state = optimiser.update(jax.grad(loss)(params, i), state)
        return optax.apply_updates(params, change), state

    state = jax.jit(optimiser.init)(params)
    for i in rng.integers(0, 800, (250, 32)):
        params, state = step(params, state, i)
    count = sum(p.size for p in jax.tree.leaves(params))
    print(f"{name}, parameters:", count)
    answers = np.asarray(model(params, np.concatenate(x))).argmax(1)
    right = np.split(answers == np.concatenate(truths), [800, 1200])
    for part, hits in zip(("training", "test", "later"), right, strict=True):
        print(f"{name}, {part}: {hits.mean():.3f}")
