import matplotlib.pyplot as plt
import torch
from torch.distributions import Binomial

torch.set_default_dtype(torch.float64)
n, k = 20, 2000
theta = (torch.arange(k) + 0.5) / k  # (k,)
heads = torch.arange(n + 1.0)  # (n + 1,)
p = Binomial(n, theta[:, None]).log_prob(heads).exp()  # (k, n + 1): p(h | θ)
posterior = p / p.sum(dim=0)  # (k, n + 1): p(θ | h), from a flat prior

# each has 2.5 % beyond either end: of the θ for this h, of the h for this θ
below = posterior.cumsum(dim=0) - posterior / 2
credible = (below > 0.025) & (below < 0.975)  # (k, n + 1): is θ inside?
up_to = p.cumsum(dim=1)
confidence = (up_to > 0.025) & (1 - up_to + p > 0.025)

for name, inside in {"credible": credible, "confidence": confidence}.items():
    held = theta[inside[:, 2]]  # what two heads leave possible
    print(f"{name}, two heads: {held.min():.3f} to {held.max():.3f}")
    given_data = (inside * posterior).sum(dim=0)  # (n + 1,): for each h
    given_theta = (inside * p).sum(dim=1)  # (k,): for each θ
    print(f"{name}, least for any data: {given_data.min():.3f}")
    print(f"{name}, least for any theta: {given_theta.min():.3f}")
    print(f"{name}, mean over theta: {given_theta.mean():.3f}")
    plt.plot(theta, given_theta, linewidth=0.8, label=name)
plt.axhline(0.95, color="gray", linestyle=":")
plt.gca().set(
    xlabel="θ", ylabel="share of samples that hold θ", ylim=(0.7, 1.01)
)
plt.legend()
plt.show()
