import math

import numpy as np
import torch

rng, n = np.random.default_rng(0), 200_000
z, u = torch.tensor(rng.normal(size=n)), torch.tensor(rng.random(n))


def step(x):  # 1 for x > 0, else 0; its derivative is 0
    return (torch.sign(x) + 1) / 2


log_p = {  # of x, with the parameter t
    "step": lambda x, t: -(x - t).square() / 2,  # normal, up to a constant
    "edge": lambda x, t: -torch.log(t) + 0 * x,  # uniform on 0 to t
    "coin": lambda x, t: x * torch.log(t) + (1 - x) * torch.log(1 - t),
}
bell = math.exp(-1 / 2) / math.sqrt(2 * math.pi)  # the density at 0, t = 1
cases = [  # name, t, draw, f, derivative of E[f(x)] at t
    ("step", 1.0, lambda t: t + z, step, bell),
    ("edge", 2.0, lambda t: t * u, lambda x: x, 0.5),
    ("coin", 0.3, lambda t: step(t - u), lambda x: 2 * x, 2.0),
]
for name, value, draw, f, true in cases:
    t = torch.tensor(value, dtype=torch.float64, requires_grad=True)
    x = draw(t)
    (through,) = torch.autograd.grad(f(x).mean(), t)
    x = x.detach()
    (score,) = torch.autograd.grad((f(x) * log_p[name](x, t)).mean(), t)
    print(f"{name}, true: {true:.2f}")
    print(f"{name}, reparametrised: {through:.2f}")
    print(f"{name}, score function: {score:.2f}")
