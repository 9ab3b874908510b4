import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
u = torch.tensor(rng.uniform(size=(10_000, 2)))  # (n, 2)
angle = 2 * torch.pi * u[:, 1]

fig, panels = plt.subplots(1, 2, figsize=(4.8, 2.7))
for ax, name, r in [
    (panels[0], "r = u", u[:, 0]),
    (panels[1], "r = root of u", u[:, 0].sqrt()),
]:
    xy = torch.stack([r * angle.cos(), r * angle.sin()], dim=1)  # (n, 2)
    inner = (xy.norm(dim=1) <= 0.5).double().mean()
    square = (xy.abs().amax(dim=1) <= 0.25).double().mean()
    print(f"{name}, within half the radius: {inner:.4f}")
    print(f"{name}, in the middle square: {square:.4f}")
    ax.plot(*xy[:150].T.numpy(), ".", markersize=3)
    ax.set(title=name, aspect="equal", xticks=[], yticks=[])
print(f"share of area, half the radius: {0.25:.4f}")
print(f"share of area, square: {0.25 / torch.pi:.4f}")
plt.show()
