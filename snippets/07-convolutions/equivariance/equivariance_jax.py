import jax.numpy as jnp
import numpy as np
from jax import lax

rng = np.random.default_rng(0)
h = w = 8
X = jnp.asarray(rng.integers(-9, 10, (1, 1, h, w)), jnp.float32)
K = jnp.asarray(rng.integers(-9, 10, (1, 1, 3, 3)), jnp.float32)
unshared = jnp.asarray(rng.integers(-9, 10, (h, w, 9)), jnp.float32)


def down(X, steps):  # every row moves down, the last comes in at the top
    return jnp.roll(X, steps, axis=2)


def wrap(X):  # what leaves on one side enters on the other
    return jnp.pad(X, ((0, 0), (0, 0), (1, 1), (1, 1)), mode="wrap")


def zeros(X, stride=1):
    return lax.conv(X, K, (stride, stride), ((1, 1), (1, 1)))


def circular(X, stride=1):
    return lax.conv(wrap(X), K, (stride, stride), "VALID")


def local(X):  # a kernel for every pixel
    patches = lax.conv_general_dilated_patches(
        wrap(X), (3, 3), (1, 1), "VALID"
    )
    patches = jnp.moveaxis(patches[0], 0, -1)  # (h, w, 9)
    return (patches * unshared).sum(axis=-1)[None, None]


for name, f in {"zeros": zeros, "circular": circular, "local": local}.items():
    assert f(X).shape == X.shape  # (1, 1, h, w)
    differ = abs(f(down(X, 1)) - down(f(X), 1)) > 0.5  # first or after
    print(f"{name}, rows:", differ[0, 0].any(axis=1).nonzero()[0].tolist())

placed = jnp.zeros((1, 1, h, w))  # only zeros wherever the border matters
placed = placed.at[:, :, 2:5].set(X[:, :, 2:5])
differ = abs(zeros(down(placed, 1)) - down(zeros(placed), 1)) > 0.5
print("zeros, away from the border, entries:", differ.sum().item())

before = circular(X, stride=2)  # (1, 1, 4, 4)
for steps in range(1, 5):
    after = circular(down(X, steps), stride=2)
    found = [
        m for m in range(4) if jnp.allclose(after, down(before, m), atol=0.01)
    ]
    print(
        f"stride 2, down by {steps}, output down by:", *found or ["no shift"]
    )
