import torch
from torch.distributions import Independent, MultivariateNormal, Normal

mu = torch.tensor([[0.0, 0.0], [3.0, 3.0]])  # (b, d)
x = torch.tensor([[0.0, 0.0], [3.0, 4.0]])  # (b, d)

numbers = Normal(mu, 1.0)  # batch shape (b, d), event shape ()
rows = Independent(numbers, 1)  # batch shape (b,), event shape (d,)
full = MultivariateNormal(mu, torch.eye(2))  # the same law
print("entries:", tuple(numbers.log_prob(x).shape))
print("rows:", tuple(rows.log_prob(x).shape))
assert torch.allclose(rows.log_prob(x), full.log_prob(x))
assert torch.allclose(rows.log_prob(x), numbers.log_prob(x).sum(-1))
for i, value in enumerate(rows.log_prob(x)):
    print(f"row {i}: {value:.4f}")

# ✗ one side is summed over d, the other is not; b = d = 2 hides it
ratio = rows.log_prob(x) - Normal(0 * mu, 1.0).log_prob(x)
print("sum missing:", tuple(ratio.shape))
# ✗ summed twice: what is left adds up the rows
twice = rows.log_prob(x).sum(-1)
print("sum doubled:", tuple(twice.shape))
print(f"both rows added up: {twice:.4f}")
right = rows.log_prob(x) - Independent(Normal(0 * mu, 1.0), 1).log_prob(x)
print("right:", tuple(right.shape))
print(f"mean ratio, right: {right.mean():.4f}")
print(f"mean ratio, sum missing: {ratio.mean():.4f}")
