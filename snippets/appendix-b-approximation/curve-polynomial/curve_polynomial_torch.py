import numpy as np
import torch

rng = np.random.default_rng(0)
w = torch.tensor(rng.normal(0, 2, size=64))  # hidden weights, (64,)
b = torch.tensor(rng.uniform(-2, 2, size=64))  # and biases
x = torch.linspace(-1, 1, 501, dtype=torch.float64)  # (n,)
g = torch.sinc((5 * x + 5) / torch.pi)  # sin(x)/x on [0, 10], squeezed


def best(features):  # the least mse that weights of these columns reach
    v = torch.linalg.lstsq(features, g[:, None], driver="gelsd").solution
    return (features @ v - g[:, None]).square().mean()


z = x[:, None] * w + b  # (n, 64)
one = torch.ones(501, 1, dtype=torch.float64)  # for the output bias
for name, activation in {"cube": lambda z: z**3, "relu": torch.relu}.items():
    for k in (4, 16, 64):  # the first k hidden units
        mse = best(torch.cat([activation(z[:, :k]), one], dim=1))
        print(f"{name}, {k} units, mse: {mse:.2e}")
for degree in (3, 6):
    mse = best(torch.vander(x, degree + 1))
    print(f"polynomial of degree {degree}, mse: {mse:.2e}")
