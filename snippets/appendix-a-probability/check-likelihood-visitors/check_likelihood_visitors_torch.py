import torch
from torch.distributions import Poisson

x = torch.tensor([3.0, 0.0, 2.0, 5.0]).double()  # (n,)
grid = torch.arange(1, 1000).double()[:, None] / 100  # (999, 1)
total = Poisson(grid).log_prob(x).sum(dim=1)
print(f"most likely rate: {grid[total.argmax(), 0]:.2f}")

counts, rate = torch.arange(60).double(), 2.5
p = Poisson(torch.tensor(rate).double()).log_prob(counts).exp()
score = counts / rate - 1
print(f"variance of the score: {(p * score.square()).sum():.3f}")
print(f"expected curvature: {(p * counts / rate**2).sum():.3f}")
print(f"error bar: {(rate / 4) ** 0.5:.2f}")
none = 4 * Poisson(torch.tensor(0.5).double()).log_prob(torch.tensor(0.0))
print(f"nobody in four hours, rate 0.5: {none.exp():.3f}")
