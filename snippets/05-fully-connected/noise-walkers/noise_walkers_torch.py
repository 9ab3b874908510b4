import math

import numpy as np
import torch

n, steps, seed = 200, 200, 1


def noise(*shape):
    """The same in every language: Park and Miller's generator."""
    global seed
    drawn = []
    for _ in range(math.prod(shape)):
        seed = seed * 16807 % 2147483647
        drawn.append(math.sqrt(12) * (seed / 2147483647 - 0.5))
    return torch.tensor(drawn, dtype=torch.float64).reshape(shape)


xi = noise(steps, n)  # expectation 0, variance 1
k = np.arange(steps)
falls = {
    "constant": np.ones(steps),
    "stages": np.where(k < 100, 1, np.where(k < 150, 0.1, 0.01)),
    "cosine": (1 + np.cos(np.pi * k / steps)) / 2,
    "1/(k+1)": 1 / (k + 1),
    "1/(k+1)²": 1 / (k + 1) ** 2,
}
cases = {  # rate, batch, schedule
    "large": (0.5, 1, "constant"),
    "small": (0.05, 1, "constant"),
    "batch of 16": (0.5, 16, "constant"),
    "near 2": (1.8, 1, "constant"),
    "stages": (0.5, 1, "stages"),
    "cosine": (0.5, 1, "cosine"),
    "one over k": (1.0, 1, "1/(k+1)"),
    "gives up": (0.5, 1, "1/(k+1)²"),
}
for name, (eta, b, fall) in cases.items():
    e = torch.full((n,), 4.0, dtype=xi.dtype)  # (n,): all begin at 4
    expected = 16.0
    for rate, now in zip(eta * falls[fall], xi, strict=True):
        e = (1 - rate) * e - rate * now / math.sqrt(b)
        expected = (1 - rate) ** 2 * expected + rate**2 / b
    floor = rate / (b * (2 - rate))  # of the last rate
    mean = e.square().mean()
    print(f"{name}: {mean:.4f}, expected {expected:.4f}, floor {floor:.4f}")
