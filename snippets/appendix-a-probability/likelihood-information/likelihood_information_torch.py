import torch

k, h = 200_000, 0.01
u = (torch.arange(k, dtype=torch.float64) + 0.5) / k  # (k,)
# quantiles in place of draws: no luck is left in their means
coin = (u > 0.7).double()
normal = torch.special.ndtri(u)
laplace = torch.where(u < 0.5, (2 * u).log(), -(2 - 2 * u).log())
cauchy = torch.tan(torch.pi * (u - 0.5))

# log p(x | θ) up to a constant, the x that come under θ, and θ
cases = {
    "coin": (lambda t, x: x * t.log() + (1 - x) * (1 - t).log(), coin, 0.3),
    "normal": (lambda t, x: -((x - t) ** 2) / 2, normal, 0.0),
    "log σ": (lambda t, x: -((x / t.exp()) ** 2) / 2 - t, normal, 0.0),
    "laplace": (lambda t, x: -(x - t).abs(), laplace, 0.0),
    "cauchy": (lambda t, x: -torch.log1p((x - t) ** 2), cauchy, 0.0),
    "edge": (lambda t, x: -t.log(), 2 * u, 2.0),
}
for name, (log_p, x, theta) in cases.items():
    # a copy of θ for each x, so one derivative for each x
    t = torch.full((k,), theta, dtype=torch.float64, requires_grad=True)
    value = log_p(t, x)  # (k,)
    (score,) = torch.autograd.grad(value.sum(), t, create_graph=True)
    (bend,) = torch.autograd.grad(score.sum(), t)
    divergence = (value - log_p(t + h, x)).mean()
    print(f"{name}, mean score: {score.mean().abs():.2f}")
    print(f"{name}, variance: {score.var():.2f}")
    print(f"{name}, curvature: {0.0 - bend.mean():.2f}")
    print(f"{name}, divergence: {2 * divergence / h**2:.2f}")
