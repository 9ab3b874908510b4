import math

import torch
from torch.distributions import Laplace, Normal

torch.set_default_dtype(torch.float64)
normal = Normal(0.0, 1.0)
laplace = Laplace(0.0, 1 / math.sqrt(2))  # variance 2 b^2 = 1
for k in (1, 2, 3, 4, 5):
    x = torch.tensor(-float(k))
    g, h = 2 * torch.special.ndtr(x), 2 * laplace.cdf(x)
    print(f"beyond {k}: {g:.2e} and {h:.2e}")
    print(f"ratio at {k}: {h / g:.1f}")

x = torch.linspace(0, 6, 600_001)
more = laplace.log_prob(x) > normal.log_prob(x)
change = x[1:][more[1:] != more[:-1]]
print("densities cross at:", " ".join(f"{v:.3f}" for v in change))
top = [law.log_prob(x[0]).exp() for law in (normal, laplace)]
print(f"highest: {top[0]:.3f} and {top[1]:.3f}")
