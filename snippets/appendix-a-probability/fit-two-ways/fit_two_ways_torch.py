import matplotlib.pyplot as plt
import torch
from torch.distributions import Normal

torch.set_default_dtype(torch.float64)
gap = 6.0
x, dx = torch.linspace(-14, 14, 561), 0.05  # (m,)
peaks = Normal(torch.tensor([[-gap / 2], [gap / 2]]), 1.0)
p = torch.tensor([0.4, 0.6]) @ peaks.log_prob(x).exp()  # (m,)
names = ["forward", "from the left", "from the middle", "from the right"]


def model(w):  # w ~ (k, 2): means, logarithms of the deviations
    return Normal(w[:, :1], w[:, 1:].exp()).log_prob(x)  # (k, m)


def losses(w):  # the first row forward, the others reverse
    log_q = model(w)
    forward = p * (p.log() - log_q)
    reverse = log_q.exp() * (log_q - p.log())
    return torch.cat([forward[:1], reverse[1:]]).sum(dim=-1) * dx  # (k,)


w = torch.tensor([[m, 0.0] for m in (0.0, -2.0, 0.0, 2.0)])
for _ in range(800):
    w.requires_grad_()
    (grad,) = torch.autograd.grad(losses(w).sum(), w)
    w = (w - 0.1 * grad).detach()

mean, square = (p * torch.stack([x, x**2])).sum(dim=-1) * dx
print(f"moments: {mean:.3f} and {(square - mean**2).sqrt():.3f}")
_, panel = plt.subplots(figsize=(4.8, 3.8))
panel.fill_between(x[::4], p[::4], color="gray", alpha=0.4, label="truth")
dashes = ["--", ":", "-.", "-"]
for name, row, value, q, dash in zip(
    names, w, losses(w), model(w).exp(), dashes, strict=True
):
    print(f"{name}: {row[0]:.3f} and {row[1].exp():.3f}")
    print(f"{name}, divergence: {value:.3f}")
    panel.plot(x[::4], q[::4], dash, label=name)
panel.set(xlim=(-8, 8), ylim=(0, 0.65), xlabel="x", ylabel="density")
panel.legend(ncols=2, loc="upper center")
plt.show()
