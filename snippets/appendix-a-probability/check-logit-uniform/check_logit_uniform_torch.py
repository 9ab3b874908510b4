import numpy as np
import torch

rng = np.random.default_rng(0)
u = torch.tensor(rng.uniform(size=100_000))  # (n,)
x = torch.logit(u)
slope = torch.vmap(torch.func.grad(torch.logit))(u)
sigmoid = torch.sigmoid(x)
assert torch.allclose(1 / slope, sigmoid * (1 - sigmoid))
print(f"up to 1, seen: {(x <= 1).double().mean():.3f}")
print(f"up to 1, promised: {torch.sigmoid(torch.tensor(1.0)):.3f}")
for p in (0.1, 0.5, 0.8):
    ones = x + torch.logit(torch.tensor(p)) > 0  # (n,)
    print(f"p = {p}, share of ones: {ones.double().mean():.3f}")
