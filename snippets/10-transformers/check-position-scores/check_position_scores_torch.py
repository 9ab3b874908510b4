import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
n, bias = 6, torch.tensor([0.0, 1.0, 0.5])  # for the offsets -1, 0, 1
i = torch.arange(n)
offset = i[:, None] - i  # (n, n)
near = offset.abs() <= 1
scores = torch.where(near, bias[offset.clamp(-1, 1) + 1], -torch.inf)
weights = scores.softmax(dim=1)
x = torch.tensor([3.0, 1, 4, 1, 5, 9])
y = weights @ x

kernel = bias.softmax(dim=0)  # (3,), for the offsets -1, 0, 1
slid = F.conv1d(x[None, None], kernel.flip(0)[None, None], padding=1)[0, 0]
print("attention:", *[f"{value:.4f}" for value in y])
print("convolution:", *[f"{value:.4f}" for value in slid])
assert torch.allclose(y[1:-1], slid[1:-1])
share = F.conv1d(torch.ones(1, 1, n), kernel.flip(0)[None, None], padding=1)
print("share inside:", *[f"{value:.4f}" for value in share[0, 0]])
assert torch.allclose(y, slid / share[0, 0])
