import numpy as np
import torch

torch.set_default_dtype(torch.float64)
z = torch.tensor([2.0, 1.0, 0.0, -1.0])  # (c,)
total = torch.logsumexp(z, 0)
step = 0.01
t = torch.arange(-10, 40, step)[:, None]  # (m, 1): the largest sum

cdf = torch.exp(-torch.exp(-(t - z)))  # (m, c): entry j is at most t
density = torch.exp(-(t - z)) * cdf  # (m, c)
others = cdf.prod(-1, keepdim=True) / cdf.clamp_min(1e-300)
wins = (density * others).sum(0) * step  # (c,): j is at t, the rest below
softmax = torch.softmax(z, 0)
assert torch.allclose(wins, softmax, atol=1e-9)
print("integral:", " ".join(f"{v:.4f}" for v in wins))
print("softmax:", " ".join(f"{v:.4f}" for v in softmax))
largest = torch.exp(-torch.exp(-(t[:, 0] - total)))
assert torch.allclose(cdf.prod(-1), largest)

u = np.random.default_rng(0).uniform(size=(200_000, 4))
top, winner = (z + torch.tensor(-np.log(-np.log(u)))).max(-1)  # (n,)
print(f"logsumexp plus Euler's constant: {total + np.euler_gamma:.2f}")
for j in range(4):
    print(f"mean of the largest, if {j} wins: {top[winner == j].mean():.1f}")
