import torch
from torch.nn import functional as F


def on_circle(degrees):  # (n,) -> (n, 2), vectors of length 1
    angle = torch.tensor(degrees).double().deg2rad()
    return torch.stack([angle.cos(), angle.sin()], dim=1)


pictures = on_circle([0, 90, 140, 165])
captions = on_circle([50, 120, 155, 170])
n, tau = 4, 0.01
pair = torch.arange(n)
S = pictures @ captions.T  # (n, n)
found = S.argmax(dim=1) == pair  # each picture's nearest caption
print(f"picture to caption, right: {found.sum()} of {n}")
print(f"caption to picture, right: {(S.argmax(dim=0) == pair).sum()} of {n}")
print(f"rows alone, loss: {F.cross_entropy(S / tau, pair):.4f}")
print(f"columns alone, loss: {F.cross_entropy(S.T / tau, pair):.4f}")

longer = captions.clone().requires_grad_()
loss = F.cross_entropy(pictures @ longer.T, pair)
slope = torch.autograd.grad(loss, longer)[0]
along = (slope * captions).sum(dim=1)  # what length alone would change
print(f"not normalised, slope along the lengths: {along.norm():.4f}")
unit = F.normalize(longer, dim=1)
loss = F.cross_entropy(pictures @ unit.T, pair)
slope = torch.autograd.grad(loss, longer)[0]
along = (slope * captions).sum(dim=1)
print(f"normalised, slope along the lengths: {along.norm():.4f}")
captions[2] *= 3  # one caption is longer than the others
S = pictures @ captions.T
print(f"one caption longer, found by: {(S.argmax(dim=1) == 2).sum()} of {n}")
