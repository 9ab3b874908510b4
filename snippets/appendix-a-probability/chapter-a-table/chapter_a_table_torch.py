import torch
from torch.distributions import Categorical, MultivariateNormal, Normal

torch.set_default_dtype(torch.float64)
P = torch.tensor([[0.1, 0.2, 0.1], [0.3, 0.1, 0.2]])  # (2, 3): joint
q = torch.tensor([0.2, 0.3, 0.5])  # (3,): another distribution
f = torch.tensor([1.0, 4.0, 9.0])  # (3,): a function of three values
y = torch.tensor([2, 0, 1, 2])  # (n,): draws
x = torch.tensor([0.5, -1.0, 2.0, 0.0])  # (n,)
u = torch.tensor([0.1, 0.4, 0.6, 0.9])  # (n,), between 0 and 1
mu = torch.tensor([1.0, -1.0])  # (k,)
Sigma = torch.tensor([[4.0, 2.0], [2.0, 2.0]])  # (k, k)
z = torch.tensor([[0.3, -0.2], [1.0, 0.5], [-0.7, 0.1]])  # (3, k)
normal, noise = Normal(0, 1), torch.tensor([0.5, 2.0, -0.3])


def kl(p, q):
    return torch.special.xlogy(p, p / q).sum()


p = P.sum(dim=0)
given = P / P.sum(dim=1, keepdim=True)
bayes = given[:, 0] * P.sum(dim=1) / p[0]
cdf = normal.cdf(x)
density = normal.log_prob(x).exp()
drawn = normal.icdf(u)
changed = normal.log_prob(u.logit()).exp() / (u * (1 - u))
category = Categorical(probs=q).log_prob(y)
largest = (q.log() + noise).argmax()
L = torch.linalg.cholesky(Sigma)
vectors = mu + z @ L.T
gaussian = MultivariateNormal(mu, scale_tril=L).log_prob(vectors)
mean = p @ f
variance = p @ (f - mean).square()
covariance = torch.cov(vectors.T, correction=0)
weighted = (f[y] * q[y] / p[y]).mean()
divergence = torch.special.xlogy(q, q / p).sum()
shannon = (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2
variation = (p - q).abs().sum() / 2
moved = (x.sort().values - u.sort().values).abs().mean()
likelihood = Normal(x.mean(), x.std(correction=0)).log_prob(x).sum()

table = {
    "p": p, "given": given, "bayes": bayes, "cdf": cdf,
    "density": density, "drawn": drawn, "changed": changed,
    "category": category, "largest": largest, "L": L,
    "vectors": vectors, "gaussian": gaussian, "mean": mean,
    "variance": variance, "covariance": covariance,
    "weighted": weighted, "divergence": divergence, "shannon": shannon,
    "variation": variation, "moved": moved, "likelihood": likelihood,
}  # fmt: skip
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [value.double().square().mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
