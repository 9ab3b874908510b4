import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

m = 16  # (2m + 1)² pixels, the middle one at offset 0
size, offset = 2 * m + 1, torch.arange(-m, m + 1)
K = torch.ones(1, 1, 3, 3, dtype=torch.float64)
fig, axes = plt.subplots(1, 3, figsize=(4.8, 2.1), sharey=True)
for ax, depth in zip(axes, (2, 5, 15), strict=True):
    x = torch.zeros(1, 1, size, size, dtype=K.dtype, requires_grad=True)
    h = x
    for _ in range(depth):
        h = F.conv2d(h, K, padding=1)
    (slope,) = torch.autograd.grad(h[0, 0, m, m], x)
    share = (slope / slope.sum())[0, 0]  # (size, size), together 1
    row = share.sum(dim=0)  # (size,)
    spread = (row * offset**2).sum().sqrt()
    inner = offset.abs() <= depth // 2
    print(f"{depth} layers, side: {(row > 0).sum()}")
    print(f"{depth} layers, inner square: {inner.sum()}")
    print(f"{depth} layers, its share: {share[inner][:, inner].sum():.3f}")
    print(f"{depth} layers, spread: {spread:.3f}")
    print(f"{depth} layers, root of 2n/3: {(2 * depth / 3) ** 0.5:.3f}")
    ends = -m - 0.5, m + 0.5
    ax.imshow(share.numpy(), cmap="Blues", extent=(*ends, *ends))
    e = depth + 0.5  # the border of the receptive field
    ax.plot([-e, e, e, -e, -e], [-e, -e, e, e, -e], "C1")
    ax.set(title=f"{depth} layers", xlabel="pixels")
plt.show()
