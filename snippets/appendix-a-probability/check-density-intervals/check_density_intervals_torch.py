import torch

normal = torch.distributions.Normal(0.0, 1.0)


def P(t):
    return normal.cdf(torch.tensor(t, dtype=torch.float64)).item()


print(f"P at 0, 1 and 2: {P(0.0):.4f}, {P(1.0):.4f}, {P(2.0):.4f}")
print(f"above -1, up to 2: {P(2.0) - P(-1.0):.4f}")
print(f"below -2 or above 1: {P(-2.0) + 1 - P(1.0):.4f}")
print(f"y from 7 to 16: {P((16 - 10) / 3) - P((7 - 10) / 3):.4f}")
density = normal.log_prob(torch.tensor(1.0)).exp().item()
print(f"density at 1: {density:.4f}")
print(f"from 0.99 to 1.01, by the density: {0.02 * density:.5f}")
print(f"from 0.99 to 1.01, by P: {P(1.01) - P(0.99):.5f}")
print(f"density of y at 13: {density / 3:.4f}")
