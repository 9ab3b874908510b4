import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

k = 8  # how many singular values are kept

X = torch.tensor(load_digits().data)  # (1797, 64): an image a row
U, s, Vt = torch.linalg.svd(X, full_matrices=False)
short = U[:, :k] * s[:k] @ Vt[:k]  # (1797, 64), of rank k
print(f"numbers kept: {k * (1797 + 64):,} of {X.numel():,}")
gap, size = map(torch.linalg.matrix_norm, (X - short, X))
print(f"off by: {gap / size:.3f}")
nearest = torch.cdist(short, X).argmin(dim=1)  # (1797,)
own = (nearest == torch.arange(1797)).sum()
print(f"nearest to its own original: {own} of 1797")

fig, panels = plt.subplots(2, 5, figsize=(4.8, 2.2))
rows = ("original", X), (f"k = {k}", short)
for row, (name, images) in zip(panels, rows, strict=True):
    for ax, image in zip(row, images[:5], strict=True):
        pixels = image.reshape(8, 8).numpy()
        ax.imshow(pixels, cmap="gray", vmin=0, vmax=17)
        ax.set(xticks=[], yticks=[])
    row[0].set(ylabel=name)
plt.show()
