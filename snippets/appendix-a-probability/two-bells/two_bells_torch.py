import math

import torch

torch.set_default_dtype(torch.float64)
presets = {  # mean and width of q, distance of the peaks of p
    "between": (0.4, 0.6, 4.0),
    "left peak": (-2.0, 0.6, 4.0),
    "right peak": (2.0, 0.6, 4.0),
    "over both": (-0.4, 2.05, 4.0),
    "far off": (5.0, 0.5, 4.0),
    "one hill": (2.5, 0.5, 1.0),
}
m, s, d = torch.tensor(list(presets.values())).T  # (6,) each
h = 0.05
x = h * torch.arange(-400, 401)  # (801,): a grid from -20 to 20


def bell(m, s):  # (…) -> (…, 801): logarithm of a normal density
    z = (x - m[..., None]) / s[..., None]
    return -z.square() / 2 - (s[..., None] * math.sqrt(2 * math.pi)).log()


wide = torch.full_like(d, 0.6)
left, right = bell(-d / 2, wide), bell(d / 2, wide)
a = torch.logaddexp(left + math.log(0.6), right + math.log(0.4))  # log p


def divergences(m, s):  # (3, 6), (3, 6) -> (3, 6): one kind a row
    b = bell(m, s)  # (3, 6, 801)
    half = torch.logaddexp(a, b) - math.log(2)  # log of the mixture
    p, q = a.exp(), b.exp()
    forward, reverse = p * (a - b[0]), q[1] * (b[1] - a)
    shannon = (p * (a - half[2]) + q[2] * (b[2] - half[2])) / 2
    return h * torch.stack([forward, reverse, shannon]).sum(dim=-1)


v = torch.stack([m, s.log()]).repeat(3, 1, 1).transpose(0, 1)  # (2, 3, 6)
v = v.clone().requires_grad_()
start = divergences(v[0], v[1].exp()).detach()
low, high = torch.tensor([[-6, math.log(0.4)], [6, math.log(3)]])
for _ in range(400):  # a step is no longer than 0.1
    (g,) = torch.autograd.grad(divergences(v[0], v[1].exp()).sum(), v)
    v = v.detach() - 0.1 * g / g.norm(dim=0).clamp(min=1)
    v = v.clamp(low[:, None, None], high[:, None, None]).requires_grad_()
ends = torch.stack([v[0], v[1].exp()]).detach()
for i, name in enumerate(presets):
    print(f"{name}:", ", ".join(f"{value:.2f}" for value in start[:, i]))
    for k, kind in enumerate(["D(p, q)", "D(q, p)", "JS(p, q)"]):
        to = f"mean {ends[0, k, i]:.2f}, width {ends[1, k, i]:.2f}"
        print(f"{name}, {kind} leads to: {to}")
