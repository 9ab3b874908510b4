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

# With a batch of n images and channels, n takes the place of the channels.
n, c, o = 2, 3, 4
X = torch.from_numpy(rng.integers(-4, 5, (n, c, h, w))).float()
K = torch.from_numpy(rng.integers(-4, 5, (o, c, s, s))).float()
b = torch.zeros(o)
H, pull = torch.func.vjp(F.conv2d, X, K, b)
U = torch.from_numpy(rng.integers(-4, 5, H.shape)).float()  # (n, o, h', w')
_, by_kernel, by_bias = pull(U)
slid = F.conv2d(X.transpose(0, 1), U.transpose(0, 1))  # (c, o, s, s)
assert torch.equal(slid.transpose(0, 1), by_kernel)
assert torch.equal(U.sum(dim=(0, 2, 3)), by_bias)
print("by the bias:", by_bias.int().tolist())
