import numpy as np
import torch

rng = np.random.default_rng(0)
draws = torch.tensor(rng.normal(size=100_000))  # (n,)
centre = torch.tensor(0.5, dtype=torch.float64)
normal = torch.distributions.Normal(0.0, 1.0)

print(f"density at 0.5: {normal.log_prob(centre).exp():.6f}")
for width in (1.0, 0.1, 0.01, 0.001):
    left, right = centre - width / 2, centre + width / 2
    probability = normal.cdf(right) - normal.cdf(left)
    inside = ((draws > left) & (draws <= right)).sum().item()
    print(f"width {width}: probability {probability:.6f}")
    print(f"width {width}: by the width {probability / width:.6f}")
    print(f"width {width}: draws inside {inside}")
print("draws equal to 0.5:", (draws == centre).sum().item())
