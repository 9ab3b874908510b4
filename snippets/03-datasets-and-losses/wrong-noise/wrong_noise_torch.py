import math

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(5)
s, true, tau = 10000, 1.0, 1.0  # s worlds, in each of them n examples


def world(n):  # weights, inputs, targets and one more example of each
    w = tau * torch.tensor(rng.standard_normal((s, 2)))  # from the prior
    x = torch.tensor(rng.uniform(-2, 2, (s, n + 1)))
    X = torch.stack([torch.ones_like(x), x], dim=-1)  # (s, n + 1, d)
    noise = true * torch.tensor(rng.standard_normal((s, n + 1)))
    y = torch.einsum("snd,sd->sn", X, w) + noise  # (s, n + 1)
    return X[:, :-1], y[:, :-1], X[:, -1], y[:, -1]


def inside(X, y, x, target, sigma, with_noise=True):  # -> ()
    XT = X.transpose(1, 2)  # (s, d, n)
    S = torch.linalg.inv(torch.eye(2) / tau**2 + XT @ X / sigma**2)
    h = torch.einsum("snd,sn->sd", X, y) / sigma**2
    Sx = torch.einsum("sde,se->sd", S, x)  # (s, d)
    variance = (Sx * x).sum(1) + sigma**2 * with_noise  # (s,)
    error = target - (Sx * h).sum(1)  # (s,)
    return (error.abs() < 1.96 * variance.sqrt()).double().mean()


worlds = {n: world(n) for n in (2, 10, 100)}
for sigma in (1.0, 0.5, 2.0):
    shares = [inside(*data, sigma) for data in worlds.values()]
    print(f"sigma = {sigma}:", "{:.4f}, {:.4f}, {:.4f}".format(*shares))
    limit = math.erf(1.96 * sigma / true / math.sqrt(2))
    print(f"limit for many examples: {limit:.3f}")
shares = [inside(*data, 1.0, False) for data in worlds.values()]
print("line alone:", "{:.4f}, {:.4f}, {:.4f}".format(*shares))
