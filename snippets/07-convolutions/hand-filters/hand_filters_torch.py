import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

photo = load_sample_image("flower.jpg")[13:413]  # cut to 400 rows
photo = torch.tensor(photo)  # (400, 640, 3)
blocks = photo.long().reshape(40, 10, 64, 10, 3)  # of 10 x 10 pixels
image = (blocks.sum(dim=(1, 3, 4)) // 300).float()  # (40, 64): 0 to 255

rise = torch.tensor([-1.0, 0, 1])
mean = torch.tensor([1.0, 2, 1])
ridge = -torch.ones(3, 3)
ridge[1, 1] = 8
kernels = {
    "left to right": mean[:, None] * rise,  # Sobel's: a difference along
    "top to bottom": rise[:, None] * mean,  # one axis, smooth along the other
    "ridge": ridge,
    "blur": torch.ones(3, 3),
}
W = torch.stack(list(kernels.values()))[:, None]  # (o, 1, s, s)
maps = F.conv2d(image[None, None], W)[0]  # (o, 38, 62)
for name, kernel, map_ in zip(kernels, W, maps, strict=True):
    print(f"{name}, sum of the kernel: {kernel.sum():.0f}")
    print(f"{name}, from {map_.min():.0f} to {map_.max():.0f}")
flat = F.conv2d(torch.full((1, 1, 3, 3), 200.0), W).flatten()  # (o,)
print("of an even grey of 200:", flat.int().tolist())

edges = maps[:2].square().sum(dim=0).sqrt().round()  # their length
fig, axes = plt.subplots(2, 2, figsize=(4.8, 3.8))
grey = plt.get_cmap("gray", 16)  # sixteen greys
shown = {"image": image, "edges": edges, "ridge": maps[2], "blur": maps[3]}
for ax, (name, picture) in zip(axes.flat, shown.items(), strict=True):
    limits = dict(vmin=-300, vmax=300) if name == "ridge" else {}
    ax.imshow(picture.numpy(), cmap=grey, interpolation="none", **limits)
    ax.set(title=name, xticks=[], yticks=[])
plt.show()
