import numpy as np
import torch
from torch.func import grad, jvp, vmap


def f(x):  # (d,) -> ()
    return torch.sin(x).sum() + (x[1:] * x[:-1]).mean()


rng = np.random.default_rng(0)
for d in (10, 30, 100):
    x, m = torch.tensor(rng.normal(size=d)), 100 * d
    right = grad(f)(x)  # (d,): the gradient itself
    V = torch.tensor(rng.choice([-1.0, 1.0], size=(m, d)))
    slopes = vmap(lambda v, x=x: jvp(f, (x,), (v,))[1])(V)  # (m,): m runs
    guesses = slopes[:, None] * V  # (m, d): slope times direction
    off, size = guesses - right, right.norm()
    one = (off**2).sum(1).mean() ** 0.5 / size  # root mean square
    print(f"d = {d}, error of one: {one:.2f}, expected {(d - 1) ** 0.5:.2f}")
    error = off.mean(0).norm() / size
    print(f"d = {d}, error of the mean of {m}: {error:.3f}")
