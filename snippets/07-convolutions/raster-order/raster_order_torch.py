import matplotlib.pyplot as plt
import torch

tiny = torch.arange(12).reshape(2, 2, 3)  # (h, w, c): 2 x 2 pixels, RGB
print("last axis channels:", tiny.reshape(-1).tolist())
print("first axis channels:", tiny.permute(2, 0, 1).reshape(-1).tolist())
print("red, axes moved:", tiny.permute(2, 0, 1)[0].tolist())
print("red, by reshape:", tiny.reshape(3, 2, 2)[0].tolist())  # the mistake

drawn = """.##.##..
#######.
#######.
.#####..
..###...
...#....""".splitlines()
inside = torch.tensor([[p == "#" for p in row] for row in drawn])  # (h, w)
ink, paper = torch.tensor([9, 1, 2]), torch.tensor([1, 3, 6])  # (c,)
image = torch.where(inside[:, :, None], ink, paper)  # (h, w, c)
h, w, c = image.shape
x = image.reshape(-1)  # (h w c,): pixels in raster order
i, j = 2, 3
assert x[w * c * i + c * j] == image[i, j, 0]
print("steps to the pixel on the right:", c)
print("steps to the pixel below:", w * c)

# A full layer has no use for the order: shuffle entries and columns.
torch.manual_seed(0)
W = torch.randint(-5, 6, (4, h * w * c))  # 4 outputs
order = torch.randperm(h * w * c)
assert torch.equal(W[:, order] @ x[order], W @ x)

names = "(h, w, c)", "red, axes moved", "red, reshape"
fig, axes = plt.subplots(1, 3, figsize=(4.8, 1.7))
right, wrong = image.permute(2, 0, 1)[0], image.reshape(c, h, w)[0]
axes[0].imshow((image / 9).numpy(), interpolation="none")
axes[1].imshow(right.numpy(), cmap="gray", interpolation="none")
axes[2].imshow(wrong.numpy(), cmap="gray", interpolation="none")
for ax, name in zip(axes, names, strict=True):
    ax.set(title=name, xticks=[], yticks=[])
plt.show()
