import torch

mu, sigma = 0.5, 0.8
law = torch.distributions.LogNormal(mu, sigma)
t = torch.linspace(-8, 9, 17_001, dtype=torch.float64)  # log y
y = t.exp()


def density(y):
    z = (y.log() - mu) / sigma
    return torch.exp(-z.square() / 2) / (sigma * y * (2 * torch.pi) ** 0.5)


p, width = density(y), 0.001 * y
assert torch.allclose(p, law.log_prob(y).exp())
number = torch.tensor([mu - sigma**2, mu, mu + sigma**2 / 2]).exp()
print(f"mass: {(p * width).sum():.4f}")
print(f"mode: {y[p.argmax()]:.3f}, by formula {number[0]:.3f}")
median = y[((p * width).cumsum(dim=0) < 0.5).sum()]
print(f"median: {median:.3f}, by formula {number[1]:.3f}")
print(f"mean: {(p * width * y).sum():.3f}, by formula {number[2]:.3f}")

flipped = law.log_prob(1 / y).exp() / y**2  # the slope of 1/y is -1/y²
other = torch.distributions.LogNormal(-mu, sigma)
assert torch.allclose(flipped, other.log_prob(y).exp())
print(f"mode of 1/y: {y[flipped.argmax()]:.3f}")
