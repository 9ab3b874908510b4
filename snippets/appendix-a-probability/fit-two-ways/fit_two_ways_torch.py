import matplotlib.pyplot as plt
import torch
from torch.distributions import Normal

gap = 6.0
x = torch.linspace(-14, 14, 561, dtype=torch.float64)  # (m,)
dx = 0.05
left, right = (Normal(m, 1.0).log_prob(x).exp() for m in (-gap / 2, gap / 2))
p = 0.4 * left + 0.6 * right  # (m,): two peaks, the right one higher
starts = {"forward": 0.0, "from the left": -2.0, "from the right": 2.0}


def model(w):  # w ~ (k, 2): means, logarithms of the deviations
    return Normal(w[:, :1], w[:, 1:].exp()).log_prob(x)  # (k, m)


def losses(w):  # the first row forward, the others reverse
    log_q = model(w)
    forward = p * (p.log() - log_q)
    reverse = log_q.exp() * (log_q - p.log())
    return torch.cat([forward[:1], reverse[1:]]).sum(dim=-1) * dx  # (k,)


w = torch.tensor([[m, 0.0] for m in starts.values()]).double()
w.requires_grad_()
for _ in range(800):
    (grad,) = torch.autograd.grad(losses(w).sum(), w)
    w = (w - 0.1 * grad).detach().requires_grad_()

mean = (p * x).sum() * dx
deviation = (p * (x - mean).square()).sum().mul(dx).sqrt()
print(f"moments: {mean:.3f} and {deviation:.3f}")
w, values = w.detach(), losses(w).detach()
plt.figure(figsize=(4.8, 3.4))
plt.fill_between(x, p, color="gray", alpha=0.4, label="truth")
for row, value, name, q, dash in zip(
    w, values, starts, model(w).exp(), ["--", ":", "-"], strict=True
):
    print(f"{name}: {row[0]:.3f} and {row[1].exp():.3f}")
    print(f"{name}, divergence: {value:.3f}")
    plt.plot(x, q, dash, label=name)
plt.xlim(-8, 8)
plt.ylim(0, 0.5)
plt.xlabel("x")
plt.ylabel("density")
plt.legend()
plt.show()
