import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
n, c, o, size = 2, 3, 4, 6


def whole(*shape):
    return torch.tensor(rng.integers(-3, 4, shape), dtype=torch.float64)


x = whole(n, c, size, size)
P = whole(o, c)  # a matrix over channels
pointwise = F.conv2d(x, P[:, :, None, None])  # its kernel: (o, c, 1, 1)
assert pointwise.equal(torch.einsum("nchw,oc->nohw", x, P))
print("pointwise, numbers:", P.numel())

D = whole(c, 3, 3)  # one slice per channel
depthwise = F.conv2d(x, D[:, None], padding=1, groups=c)  # (c, 1, 3, 3)
for k in range(c):
    alone = F.conv2d(x[:, k : k + 1], D[None, k : k + 1], padding=1)
    assert depthwise[:, k : k + 1].equal(alone)
print("depthwise, numbers:", D.numel())

separable = F.conv2d(depthwise, P[:, :, None, None])  # (n, o, size, size)
full = torch.einsum("oc,cij->ocij", P, D)  # (o, c, 3, 3)
assert separable.equal(F.conv2d(x, full, padding=1))
print("as one full kernel, numbers:", full.numel())


def ranks(K):  # of the matrix (o, 9) of each input channel
    flat = K.transpose(0, 1).flatten(2)  # (c, o, 9)
    return torch.linalg.matrix_rank(flat).tolist()


print("ranks, separable:", ranks(full))
print("ranks, drawn at random:", ranks(whole(o, c, 3, 3)))

forgotten = F.conv2d(x, D[None], padding=1)  # (1, c, 3, 3): one output
print("groups forgotten, channels:", forgotten.shape[1])
print("it is their sum:", forgotten.equal(depthwise.sum(1, keepdim=True)))
