import torch


def f(x):  # x ~ (): two valleys, the left one deeper
    return (x**2 - 1) ** 2 / 4 + x / 10


slope = torch.func.grad(f)
curvature = torch.func.grad(slope)

for start in (-2.0, 0.101, 0.102, 2.0):
    x = torch.tensor(start, dtype=torch.float64)
    for _ in range(300):
        x = x - 0.2 * slope(x)
    print(f"from {start}: {x:.4f}")
    print(f"loss there: {f(x):.4f}, curvature {curvature(x):.3f}")
