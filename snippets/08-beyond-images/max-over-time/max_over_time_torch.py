import torch
from torch.nn import functional as F

t = 10
x = torch.zeros(2, 1, t)  # (b, c, t); the pattern + - + in two places
x[0, 0, 1:4] = torch.tensor([1.0, -1.0, 1.0])
x[1, 0, 6:9] = torch.tensor([1.0, -1.0, 1.0])
W = torch.tensor([[[1.0, -1.0, 1.0]]])  # (o, c, k), looks for it
x.requires_grad_()

scores = F.conv1d(x, W)[:, 0]  # (b, t - k + 1)
for row in scores.int():
    print("scores:", row.tolist())
best, where = scores.max(1)
print("max over time:", best.tolist(), "at", where.tolist())
print("mean over time:", scores.mean(1).tolist())
(slope,) = torch.autograd.grad(best.sum(), x)
for row in slope[:, 0]:
    print("the gradient reaches:", row.nonzero()[:, 0].tolist())

z = torch.tensor([[-3.0, -1.0, -2.0, 9.0, 9.0]])  # scores, two of padding
real = torch.tensor([[True, True, True, False, False]])
print("no mask:", z.amax(1).tolist())
print("0 in the gaps:", (z * real).amax(1).tolist())
print("-inf in the gaps:", z.where(real, -torch.inf).amax(1).tolist())
print("relu, then 0:", (z.relu() * real).amax(1).tolist())
print("-inf, then relu:", z.where(real, -torch.inf).amax(1).relu().tolist())
