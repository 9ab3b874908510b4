import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.linspace(-1, 1, 201, dtype=torch.float64)  # (n,)


def layer(features, units):  # a dense layer with z³, random weights
    W = torch.tensor(rng.normal(size=(features.shape[1], units)))
    b = torch.tensor(rng.uniform(-1, 1, size=units))
    return (features @ W + b) ** 3


def missed(columns, y):  # what the columns leave of y: root mean square
    v = torch.linalg.lstsq(columns, y, driver="gelsd").solution
    return (columns @ v - y).square().mean().sqrt()


def degree(y):  # the lowest degree of a polynomial that equals y (n, 1)
    share = y / y.square().mean().sqrt()
    return next(
        d for d in range(40) if missed(torch.vander(x, d + 1), share) < 1e-10
    )


once = layer(x[:, None], 50)
twice = layer(once / once.std(), 50)
print("degree, one layer:", degree(once.sum(dim=1, keepdim=True)))
print("degree, two layers:", degree(twice.sum(dim=1, keepdim=True)))
one = torch.ones(201, 1, dtype=torch.float64)
y = torch.sin(3 * x)[:, None]
for k in (1, 2, 3, 4, 50):
    rms = missed(torch.cat([once[:, :k], one], dim=1), y)
    print(f"{k} units and a bias, rms: {rms:.4f}")
print(f"best cubic, rms: {missed(torch.vander(x, 4), y):.4f}")
