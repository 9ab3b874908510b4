import torch
from torch.distributions import MultivariateNormal as Normal

torch.set_default_dtype(torch.float64)
X = torch.tensor([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])  # (n, d)
y = torch.tensor([1.0, 2.0, 2.0])  # (n,)
sigma, tau, I2, I3 = 1.0, 1.0, torch.eye(2), torch.eye(3)

precision = I2 / tau**2 + X.T @ X / sigma**2  # (d, d)
covariance = torch.linalg.inv(precision)  # (d, d)
mean = covariance @ X.T @ y / sigma**2  # (d,)
x = torch.tensor([1.0, 4.0])  # the line at 4
print("precision:", precision.tolist())
print("15 times covariance:", (15 * covariance).round().tolist())

# one example at a time: a posterior is the next example's prior
A, b = I2 / tau**2, torch.zeros(2)  # (d, d), (d,)
for x_i, y_i in zip(X, y, strict=True):
    A, b = A + torch.outer(x_i, x_i) / sigma**2, b + x_i * y_i / sigma**2
    now = torch.linalg.solve(A, b)  # (d,)
    variance = x @ torch.linalg.solve(A, x) + sigma**2
    print("mean:", now.round(decimals=4).tolist())
    print(f"variance at 4: {variance:.4f}")
torch.testing.assert_close(now, mean)

# Bayes' rule at any w: log prior + log likelihood - log posterior
prior, posterior = Normal(0 * mean, tau**2 * I2), Normal(mean, covariance)
for w in torch.tensor([[0.0, 0.0], [1.0, -1.0], [5.0, 3.0]]):
    likelihood = Normal(X @ w, sigma**2 * I3).log_prob(y)
    rest = prior.log_prob(w) + likelihood - posterior.log_prob(w)
    print(f"log p(y | X): {rest:.4f}")
evidence = Normal(0 * y, sigma**2 * I3 + tau**2 * X @ X.T).log_prob(y)
torch.testing.assert_close(rest, evidence)
