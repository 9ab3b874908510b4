import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
z = torch.tensor(rng.normal(size=(4, 3)), dtype=torch.float32)  # (n, d)
g = torch.tensor(rng.normal(size=(4, 3)), dtype=torch.float32)  # slopes above


def prelu(z, a):  # one number a for all entries
    return torch.where(z > 0, z, a * z)


def swish(z, beta):
    return z * torch.sigmoid(beta * z)


a, beta = torch.tensor(0.25), torch.tensor(1.0)
by_hand = (g * z.clamp(max=0)).sum()
by_autodiff = torch.func.grad(lambda a: (g * prelu(z, a)).sum())(a)
assert torch.isclose(by_hand, by_autodiff)
print(f"gradient of a: {by_hand:.4f}")
s = torch.sigmoid(beta * z)
by_hand = (g * z**2 * s * (1 - s)).sum()
by_autodiff = torch.func.grad(lambda beta: (g * swish(z, beta)).sum())(beta)
assert torch.isclose(by_hand, by_autodiff)
print(f"gradient of beta: {by_hand:.4f}")

built_in = F.prelu(z, a)  # torch.nn.PReLU holds a as a parameter
assert torch.allclose(prelu(z, a), built_in)
assert torch.allclose(swish(z, 1.0), F.silu(z))

z = torch.linspace(-4, 4, 8001)
relu, gelu = torch.relu(z), F.gelu(z)
assert torch.allclose(swish(z, 0.0), z / 2)
for beta in (1, 10, 100):
    gap = (swish(z, beta) - relu).abs().max()
    print(f"beta = {beta}, largest distance to ReLU: {gap:.4f}")
slope = torch.func.grad(lambda b: (swish(z, b) - gelu).square().mean())
beta = torch.tensor(1.0)
for _ in range(100):  # which beta makes it most like GELU?
    beta = beta - 5 * slope(beta)
gap = (swish(z, beta) - gelu).abs().max()
print(f"beta most like GELU: {beta:.2f}")
print(f"largest distance to GELU: {gap:.4f}")
