import torch


class Dual:  # a + b ε, where ε ε = 0
    def __init__(self, value, slope=0.0):
        self.value, self.slope = value, slope

    def __add__(self, other):
        return Dual(self.value + other.value, self.slope + other.slope)

    def __mul__(self, other):
        slope = self.value * other.slope + self.slope * other.value
        return Dual(self.value * other.value, slope)


def sqrt(x):
    if isinstance(x, Dual):
        root = torch.sqrt(x.value)
        return Dual(root, x.slope / (2 * root))
    return torch.sqrt(x)


def f(x1, x2):  # (), () -> ()
    a = x1 * x2
    return a * sqrt(a + x1)


x = (torch.tensor(1.0), torch.tensor(3.0))
gradient = torch.func.grad(f, argnums=(0, 1))(*x)
for v in ((1.0, 0.0), (0.0, 1.0), (2.0, -4.0)):
    y = f(Dual(x[0], v[0]), Dual(x[1], v[1]))
    assert abs(y.slope - (gradient[0] * v[0] + gradient[1] * v[1])) < 1e-5
    print(f"along {v}: {y.value:.2f} + {y.slope:.2f} ε")
