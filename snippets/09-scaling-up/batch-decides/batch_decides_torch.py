import torch
from torch import nn

norm = nn.BatchNorm1d(2, affine=False)  # scores of two classes
image = torch.tensor([[2.0, 1.5]])  # (1, c)
low = torch.tensor([[0.0, 1.0], [1.0, 2.0], [0.0, 1.0]])
high = low.flip(1) + torch.tensor([2.0, 0.0])
for name, others in (("low", low), ("high", high)):
    batch = torch.cat([image, others])  # (n, c)
    z = norm.train()(batch)[0]
    print(f"among {name}, class: {z.argmax()}")

norm = nn.BatchNorm1d(2, affine=False).eval()
print(f"alone, running statistics, class: {norm(image)[0].argmax()}")
pixels = image[:, :, None].expand(1, 2, 4)  # four equal pixels, (n, c, t)
z = norm.train()(pixels)
print(f"batch of 1, equal pixels, largest output: {z.abs().max():.4f}")
refused = False
try:
    norm(image)
except ValueError:  # more than one value per channel, please
    refused = True
assert refused
z = (image - image.mean(0)) / (image.var(0, correction=0) + 1e-5).sqrt()
print(f"batch of 1, by the formula, largest output: {z.abs().max():.4f}")
