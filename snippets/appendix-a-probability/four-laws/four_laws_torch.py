import torch
from torch.distributions import Beta, Exponential, Laplace, Uniform

torch.set_default_dtype(torch.float64)
laws = {  # the law, its support cut where next to nothing is left
    "uniform": (Uniform(1.0, 4.0), 1.0, 4.0),
    "Laplace": (Laplace(1.0, 2.0), -79.0, 81.0),
    "beta": (Beta(2.0, 3.0), 0.0, 1.0),
    "exponential": (Exponential(0.5), 0.0, 80.0),  # the rate
}
by_hand = {
    "uniform": lambda x: torch.full_like(x, 1 / 3),
    "Laplace": lambda x: torch.exp(-(x - 1).abs() / 2) / 4,
    "beta": lambda x: 12 * x * (1 - x) ** 2,
    "exponential": lambda x: 0.5 * torch.exp(-0.5 * x),
}
for name, (law, low, high) in laws.items():
    step = (high - low) / 40_000
    x = low + (torch.arange(40_000) + 0.5) * step  # midpoints
    p = law.log_prob(x).exp()
    assert torch.allclose(p, by_hand[name](x))
    mean = (x * p).sum() * step
    variance = ((x - mean) ** 2 * p).sum() * step
    assert torch.isclose(mean, law.mean, rtol=1e-4)
    assert torch.isclose(variance, law.variance, rtol=1e-4)
    print(f"{name}, mass: {p.sum() * step:.4f}")
    print(f"{name}, mean: {mean:.3f}")
    print(f"{name}, variance: {variance:.3f}")

x = torch.tensor(2.0)  # rate or scale?
print(f"rate 0.5 at 2: {Exponential(0.5).log_prob(x).exp():.4f}")
print(f"scale 0.5 at 2: {Exponential(1 / 0.5).log_prob(x).exp():.4f}")
outside = Uniform(1.0, 4.0, validate_args=False)
print(f"uniform, log density at 5: {outside.log_prob(x + 3):.1f}")
