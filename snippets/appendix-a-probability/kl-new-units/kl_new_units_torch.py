import torch
from torch.distributions import Normal

x = torch.linspace(-12, 13, 5001, dtype=torch.float64)  # (m,)
p, q = Normal(1.0, 1.0).log_prob(x), Normal(0.0, 1.0).log_prob(x)

for name, y, slope in [  # y = g(x), and g'(x)
    ("y = x", x, torch.ones_like(x)),
    ("y = 100 x", 100 * x, 100 * torch.ones_like(x)),
    ("y = exp x", x.exp(), x.exp()),
]:
    log_p, log_q = p - slope.log(), q - slope.log()  # densities of y
    entropy = torch.trapezoid(-log_p.exp() * log_p, y)
    gap = torch.trapezoid(log_p.exp() * (log_p - log_q), y)
    print(f"{name}, entropy: {entropy:.4f}")
    print(f"{name}, divergence: {gap:.4f}")

half = x[x >= 0]  # |x| is told, its sign is lost
pair = [
    Normal(m, 1.0).log_prob(half).exp() + Normal(m, 1.0).log_prob(-half).exp()
    for m in (1.0, 0.0)
]
gap = torch.trapezoid(pair[0] * (pair[0] / pair[1]).log(), half)
print(f"size of x, divergence: {gap:.4f}")
right = [Normal(m, 1.0).cdf(torch.tensor(0.5)).item() for m in (1.0, 0.0)]
pair = [torch.tensor([a, 1 - a]) for a in right]  # (2,): which side of ½
gap = (pair[0] * (pair[0] / pair[1]).log()).sum()
print(f"side of 0.5, divergence: {gap:.4f}")
