import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
h, w, s = 5, 4, 3
X = torch.from_numpy(rng.integers(-4, 5, (h, w))).float()
K = torch.from_numpy(rng.integers(-4, 5, (s, s))).float()
U = torch.from_numpy(rng.integers(-4, 5, (h - s + 1, w - s + 1))).float()

patches = X.unfold(0, s, 1).unfold(1, s, 1)  # (h', w', s, s)


def local(kernels):  # a kernel for every window
    return (U * torch.einsum("hwuv,hwuv->hw", patches, kernels)).sum()


def shared(K):
    return (U * F.conv2d(X[None, None], K[None, None])[0, 0]).sum()


tied = K.expand(*U.shape, s, s)  # each window has the same numbers
by_window = torch.func.grad(local)(tied)  # (h', w', s, s)
by_kernel = torch.func.grad(shared)(K)  # (s, s)
print("one weight, window by window:", by_window[:, :, 0, 0].int().tolist())
print("one weight, shared:", by_kernel[0, 0].int().item())
assert torch.equal(by_window.sum(dim=(0, 1)), by_kernel)
print("as a matrix:", by_kernel.int().tolist())

# The gradient by the kernel slides, too: U over X.
assert torch.equal(F.conv2d(X[None, None], U[None, None])[0, 0], by_kernel)
