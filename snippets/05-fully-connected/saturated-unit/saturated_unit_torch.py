import torch
from torch.nn.functional import softplus


def squared(z):  # the target is 1
    return (torch.sigmoid(z) - 1) ** 2 / 2


def cross_entropy(z):
    return softplus(-z)  # -log sigmoid(z)


for z in (0.0, -2.0, -5.0, -10.0):
    a, b, c = (
        torch.func.grad(f)(torch.tensor(z))
        for f in (torch.sigmoid, squared, cross_entropy)
    )
    print(f"z = {z}: slope {a:.6f}, squared {b:.6f}, cross-entropy {c:.6f}")


def steps(loss, z, eta=1.0):  # until the prediction is at least 1/2
    slope = torch.func.grad(loss)
    for k in range(10_000):
        if z >= 0:
            return k
        z = z - eta * slope(z)


print("steps from -5, squared loss:", steps(squared, torch.tensor(-5.0)))
print(
    "steps from -5, cross-entropy:", steps(cross_entropy, torch.tensor(-5.0))
)
