import torch

torch.set_default_dtype(torch.float64)


def cube(x):
    return x * x * x


def quotient(f, x, h):
    return (f(x + h) - f(x)) / h  # (): the slope from x to x + h


x, zero = torch.tensor(2.0), torch.tensor(0.0)
for h in (1.0, 0.1, 0.01, 0.001):
    print(f"cube, h = {h}: {quotient(cube, x, h):.6f}")
print(f"cube, derivative: {torch.func.grad(cube)(x):.6f}")

for h in (-0.1, -0.001, 0.001, 0.1):
    print(f"abs, h = {h}: {quotient(torch.abs, zero, h):.6f}")
