import math

import torch

x = torch.tensor([1.0, 2.0, 4.0, 5.0, 13.0], dtype=torch.float64)  # (n,)


def gaussian(w):  # w ~ (2,): middle, logarithm of the deviation
    z = (x - w[0]) / w[1].exp()
    return (z.square() / 2 + w[1]).mean() + math.log(2 * math.pi) / 2


def laplace(w):  # w ~ (2,): middle, logarithm of the scale
    return ((x - w[0]).abs() / w[1].exp() + w[1]).mean() + math.log(2)


for name, nll, family, closed in [
    ("gaussian", gaussian, torch.distributions.Normal, [5, math.sqrt(18)]),
    ("laplace", laplace, torch.distributions.Laplace, [4, 3]),
]:
    own = -family(3.0, math.exp(0.5)).log_prob(x).mean()
    assert torch.isclose(nll(torch.tensor([3, 0.5]).double()), own)

    w = torch.tensor([0.0, 1.0], dtype=torch.float64)
    for rate in (0.5, 0.02):
        for _ in range(400):
            w = w - rate * torch.func.grad(nll)(w)
        middle, scale = w[0].item(), w[1].exp().item()
        off = max(abs(middle - closed[0]), abs(scale - closed[1]))
        print(f"{name}, rate {rate}, off by: {off:.4f}")
    print(f"{name}: {middle:.3f} and {scale:.3f}, loss {nll(w):.4f}")
