import math

import numpy as np
import torch
from torch.distributions import Normal

rng = np.random.default_rng(0)
runs, n = 200, 2000
noise = torch.tensor(rng.normal(size=(runs, n)))
true = 0.5 * math.erfc(4 / math.sqrt(2))  # of more than 4
print(f"true, in millionths: {1e6 * true:.2f}")

zero = torch.zeros((), dtype=torch.float64)
p, q = Normal(zero, 1), Normal(zero + 4, 1)
x = noise  # draws from p
plain = (x > 4).double().mean(dim=1)  # (runs,)

x = noise + 4  # draws from q: half of them are beyond 4
log_weight = p.log_prob(x) - q.log_prob(x)  # 8 - 4 x
weighted = (log_weight.exp() * (x > 4)).mean(dim=1)

for name, estimate in (("plain", plain), ("weighted", weighted)):
    spread = estimate.std(correction=0) / true
    print(f"{name}, mean in millionths: {1e6 * estimate.mean():.2f}")
    print(f"{name}, spread over the truth: {spread:.3f}")
    print(f"{name}, runs that say 0: {(estimate == 0).sum().item()}")
