import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
h, w = 5, 5
s = 3  # the side of the kernel
pixels = h * w
full = torch.from_numpy(rng.normal(size=(pixels, pixels)))
kernel = torch.from_numpy(rng.normal(size=(s, s)))

at = torch.arange(pixels)
row, column = at // w, at % w  # where each entry of the vector stands
distance = torch.maximum(
    (row[:, None] - row).abs(), (column[:, None] - column).abs()
)
local = torch.where(distance <= s // 2, full, 0.0)


def convolution(X):  # (h, w) -> (h, w)
    return F.conv2d(X[None, None], kernel[None, None], padding="same")[0, 0]


J = torch.func.jacrev(convolution)(torch.zeros(h, w, dtype=torch.float64))
shared = J.reshape(pixels, pixels)  # from (h, w, h, w)
X = torch.from_numpy(rng.normal(size=(h, w)))
assert torch.allclose(shared @ X.reshape(-1), convolution(X).reshape(-1))

fig, axes = plt.subplots(1, 3, figsize=(4.8, 2.1))
matrices = {"full": full, "local": local, "shared": shared}
for ax, (name, M) in zip(axes, matrices.items(), strict=True):
    used = M[M != 0]
    print(f"{name}, entries not 0:", used.numel())
    print(f"{name}, different numbers:", used.unique().numel())
    shown = M.where(M != 0, torch.nan).numpy()
    ax.imshow(shown, cmap="coolwarm", vmin=-2, vmax=2, interpolation="none")
    ax.set(title=name, xticks=[], yticks=[])
axes[0].set(xlabel="pixel in", ylabel="pixel out")
plt.show()
