import torch
from torch.distributions import Categorical, MultivariateNormal, Normal

torch.set_default_dtype(torch.float64)
P = torch.tensor([[0.1, 0.2, 0.1], [0.3, 0.1, 0.2]])  # (2, 3), joint
q = torch.tensor([0.2, 0.3, 0.5])  # (3,), another distribution
x = torch.tensor([0.5, -1.0, 2.0, 0.0])  # (n,) numbers
u = torch.tensor([0.1, 0.4, 0.6, 0.9])  # (n,) uniform numbers
f = torch.tensor([1.0, 4.0, 9.0])  # (3,), f at each value of y
A = torch.tensor([[2.0, 0.0], [1.0, 1.0]])
mu, Sigma = torch.tensor([1.0, -1.0]), A @ A.T  # (k,), (k, k)
z = torch.tensor([[0.3, -0.2], [1.0, 0.5], [-0.7, 0.1]])  # (3, k)

marginal = P.sum(dim=0)
conditional = P / P.sum(dim=1, keepdim=True)
bayes = conditional[:, 0] * P.sum(dim=1) / marginal[0]
cdf = Normal(0, 1).cdf(x)
density = Normal(0, 1).log_prob(x).exp()
drawn = Normal(0, 1).icdf(u)
changed = Normal(0, 1).log_prob(u.logit()).exp() / (u * (1 - u))
category = Categorical(probs=q).log_prob(torch.tensor([2, 0]))
L = torch.linalg.cholesky(Sigma)
vectors = mu + z @ L.T
gaussian = MultivariateNormal(mu, scale_tril=L).log_prob(vectors)
mean = marginal @ f
variance = marginal @ (f - mean).square()
covariance = torch.cov(vectors.T)
weighted = (q / marginal * f * marginal).sum()
divergence = torch.special.xlogy(q, q / marginal).sum()
half = (q + marginal) / 2
shannon = ((q * (q / half).log() + marginal * (marginal / half).log()) / 2).sum()
variation = (q - marginal).abs().sum() / 2
moved = (x.sort().values - u.sort().values).abs().mean()
likelihood = Normal(x.mean(), x.std(correction=0)).log_prob(x).sum()
information = (x - x.mean()).square().mean()

table = {
    "marginal": marginal, "conditional": conditional, "bayes": bayes,
    "cdf": cdf, "density": density, "drawn": drawn, "changed": changed,
    "category": category, "factor": L, "vectors": vectors,
    "gaussian": gaussian, "mean": mean, "variance": variance,
    "covariance": covariance, "weighted": weighted,
    "divergence": divergence, "shannon": shannon, "variation": variation,
    "moved": moved, "likelihood": likelihood, "information": information,
}  # fmt: skip
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [value.square().mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
