import torch
from torch.distributions import Beta

torch.set_default_dtype(torch.float64)
theta = (torch.arange(10000) + 0.5) / 10000  # (k,)
u = torch.arange(-10000, 10001) / 1000  # (m,): log-odds
theta_u = 1 / (1 + torch.exp(-u))  # (m,): the same in chances
for a, b, h, t in [(1, 1, 2, 0), (2, 2, 4, 1)]:
    belief = Beta(torch.tensor(a + h + 0.0), torch.tensor(b + t + 0.0))
    density = belief.log_prob(theta).exp()  # of theta
    slope = theta_u * (1 - theta_u)  # of theta by u
    density_u = belief.log_prob(theta_u).exp() * slope  # of u
    mean = (theta * density).sum() / density.sum()
    mean_u = (theta_u * density_u).sum() / density_u.sum()
    print(f"Beta({a}, {b}), then {h} heads and {t} tails")
    print(f"highest in theta: {theta[density.argmax()]:.3f}")
    print(f"highest in log-odds: {theta_u[density_u.argmax()]:.3f}")
    print(f"mean chance, both ways: {mean:.3f} {mean_u:.3f}")
