import numpy as np
import torch
from torch.nn import functional as F


def batch_norm(x, scale, shift, eps=1e-5):  # (n, c, h, w), (c,), (c,)
    axes = (0, 2, 3)  # all but the channels
    mean = x.mean(axes, keepdim=True)  # (1, c, 1, 1)
    var = x.var(axes, correction=0, keepdim=True)
    z = (x - mean) / (var + eps).sqrt()
    return z * scale[:, None, None] + shift[:, None, None]


rng = np.random.default_rng(0)
n, c, h, w = 4, 3, 2, 2
x = torch.tensor(3 + 2 * rng.normal(size=(n, c, h, w)), requires_grad=True)
v = torch.tensor(rng.normal(size=(n, c, h, w)))  # arriving gradient
scale, shift = torch.tensor(rng.normal(size=(2, c)))

ours = batch_norm(x, scale, shift)
library = F.batch_norm(x, None, None, scale, shift, training=True)
torch.testing.assert_close(ours, library)
(ours_grad,) = torch.autograd.grad(ours, x, v)
(library_grad,) = torch.autograd.grad(library, x, v)
torch.testing.assert_close(ours_grad, library_grad)

plain = batch_norm(x, torch.ones(c), torch.zeros(c)).detach()
print(f"mean of channel 0: {plain[:, 0].mean().abs():.4f}")
print(f"variance of channel 0: {plain[:, 0].var(correction=0):.4f}")
print(f"one entry of the gradient: {ours_grad[0, 0, 0, 0]:.4f}")
print(f"sum of v: {v[:, 0].sum():.4f}")
print(f"sum of the gradient: {ours_grad[:, 0].sum().abs():.4f}")
print(f"gradient times z: {(ours_grad * plain)[:, 0].sum().abs():.4f}")
