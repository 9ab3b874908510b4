import math

import torch
from torch.nn.functional import softplus

step = math.log(2) / 10  # half is left after 10 tokens, with A = -1
print(f"step: {step:.4f}")
z = math.log(math.expm1(step))
print(f"before the softplus: {z:.4f}")
s = torch.ones((), dtype=torch.float64)
for _ in range(10):
    s = torch.exp(-softplus(torch.tensor(z, dtype=torch.float64))) * s
print(f"left after 10 tokens: {s:.4f}")
for a in (1, 16):
    print(f"A = -{a}, step 0.01, half after: {math.log(2) / a / 0.01:.1f}")
