import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
from jax import lax

t, h, w = 6, 5, 8
clips = {}  # (b, t, h, w, c) = (1, 6, 5, 8, 1)
for name, columns in {
    "still": [3] * t,
    "to the right": range(1, 7),
    "to the left": range(6, 0, -1),
}.items():
    dot = jnp.arange(t), 2, jnp.array(columns)
    clips[name] = jnp.zeros((t, h, w)).at[dot].set(1)[None, ..., None]


def strongest(clip, W):  # over all frames and places: (b, o)
    axes = ("NDHWC", "DHWIO", "NDHWC")  # D: depth, here the frames
    y = lax.conv_general_dilated(
        clip, W, (1, 1, 1), "VALID", dimension_numbers=axes
    )
    return y.max(axis=(1, 2, 3))


draw = np.random.default_rng(0).integers(-3, 4, (5, 1, 1, 3, 3))
frame = jnp.array(draw.transpose(2, 3, 4, 1, 0), "float32")  # k = (1, 3, 3)
change = jnp.array([-1.0, 1.0]).reshape(2, 1, 1, 1, 1)
slanted = jnp.eye(2).reshape(2, 1, 2, 1, 1)  # a step right a frame
detectors = jnp.concatenate([slanted, slanted[:, :, ::-1]], axis=-1)

fig, axes = plt.subplots(1, 3, figsize=(4.8, 1.9), sharey=True)
for ax, (name, clip) in zip(axes, clips.items(), strict=True):
    alone = strongest(clip, frame)[0].astype(int).tolist()
    print(f"{name}, frames alone:", *alone)
    print(f"{name}, change: {strongest(clip, change).item():.0f}")
    both = strongest(clip, detectors)[0].astype(int).tolist()
    print(f"{name}, right and left detector:", *both)
    ax.imshow(clip[0, :, 2, :, 0], cmap="Greys")  # (t, w): row 2
    ax.set(title=name, xlabel="column")
axes[0].set(ylabel="frame")
plt.show()

moved, back = clips["to the right"], clips["to the left"]
assert jnp.array_equal(moved[:, ::-1], back)  # the same frames, backwards
