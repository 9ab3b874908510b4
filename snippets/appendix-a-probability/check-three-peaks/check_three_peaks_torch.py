import torch
from torch.distributions import Normal

torch.set_default_dtype(torch.float64)
gap = 6.0
x = torch.linspace(-24, 24, 241)  # (m,)
dx = 0.2
peaks, weights = torch.tensor([-gap, 0, gap]), torch.tensor([0.3, 0.4, 0.3])
p = weights @ Normal(peaks[:, None], 1.0).log_prob(x).exp()  # (m,)
log_p = p.log()


def losses(w):  # w ~ (k, 2): means, logarithms of the deviations
    log_q = Normal(w[:, :1], w[:, 1:].exp()).log_prob(x)  # (k, m)
    return (log_q.exp() * (log_q - log_p)).sum(dim=-1) * dx  # (k,)


# narrow starts on the peaks, a wide one, then a lattice of 15
lattice = torch.cartesian_prod(
    torch.linspace(-7, 7, 5), torch.tensor([0.5, 2.0, 5.0])
)
w = torch.tensor([[-gap, 0.5], [0.0, 0.5], [gap, 0.5], [0.0, 5.0]])
w = torch.cat([w, lattice])  # (19, 2)
w[:, 1] = w[:, 1].log()
for _ in range(500):
    w.requires_grad_()
    (grad,) = torch.autograd.grad(losses(w).sum(), w)
    w = (w - 0.1 * grad).detach()

values = losses(w)
for k, name in enumerate(["left", "middle", "right", "wide"]):
    mean, deviation = w[k, 0], w[k, 1].exp()
    print(f"{name}: {mean.abs():.2f} from 0, deviation {deviation:.2f}")
    print(f"{name}, divergence: {values[k]:.3f}")
best = values[4:].min()
print(f"best of the lattice: {best:.3f}")
mean = (p * x).sum() * dx
deviation = (p * (x - mean).square()).sum().mul(dx).sqrt()
print(f"forward, deviation: {deviation:.2f}")
