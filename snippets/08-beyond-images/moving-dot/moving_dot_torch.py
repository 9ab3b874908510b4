import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

t, h, w = 6, 5, 8
clips = {}  # (b, c, t, h, w) = (1, 1, 6, 5, 8)
for name, columns in {
    "still": [3] * t,
    "to the right": range(1, 7),
    "to the left": range(6, 0, -1),
}.items():
    clips[name] = torch.zeros(1, 1, t, h, w)
    clips[name][0, 0, range(t), 2, list(columns)] = 1


def strongest(clip, W):  # over all frames and places: (b, o)
    return F.conv3d(clip, W).amax(dim=(2, 3, 4))


draw = np.random.default_rng(0).integers(-3, 4, (5, 1, 1, 3, 3))
frame = torch.from_numpy(draw.astype("float32"))  # k = (1, 3, 3)
change = torch.tensor([-1.0, 1.0]).reshape(1, 1, 2, 1, 1)
slanted = torch.eye(2).reshape(1, 1, 2, 1, 2)  # a step right a frame
detectors = torch.cat([slanted, slanted.flip(-1)])  # (o, c, 2, 1, 2)

fig, axes = plt.subplots(1, 3, figsize=(4.8, 1.9), sharey=True)
for ax, (name, clip) in zip(axes, clips.items(), strict=True):
    print(f"{name}, frames alone:", *strongest(clip, frame)[0].int().tolist())
    print(f"{name}, change: {strongest(clip, change).item():.0f}")
    both = strongest(clip, detectors)[0].int().tolist()
    print(f"{name}, right and left detector:", *both)
    ax.imshow(clip[0, 0, :, 2].numpy(), cmap="Greys")  # (t, w): row 2
    ax.set(title=name, xlabel="column")
axes[0].set(ylabel="frame")
plt.show()

moved, back = clips["to the right"], clips["to the left"]
assert torch.equal(moved.flip(2), back)  # the same frames, backwards
