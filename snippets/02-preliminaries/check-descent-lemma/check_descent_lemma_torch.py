import torch

torch.set_default_dtype(torch.float64)


def f(x):  # not convex; its second derivative is 2 at most: L = 2
    return torch.log1p(x**2)


def slope(f, x):  # of every entry of x by itself
    return torch.func.grad(lambda x: f(x).sum())(x)


x = torch.linspace(-5.0, 5.0, 1000)  # many starts, and none of them 0
g = slope(f, x)
for eta in (0.25, 0.5, 0.75, 1.0, 1.25):  # 1 / L is 0.5
    fall = f(x) - f(x - eta * g)
    share = fall / (eta / 2 * g**2)
    print(f"rate {eta:.2f}, smallest share: {share.min():.4f}")
    print(f"rate {eta:.2f}, starts that rise: {(fall < 0).sum()}")


def softplus(x):  # L = 1/4, and no minimum
    return torch.log1p(torch.exp(-x))


x = torch.tensor([0.0])
for k in range(1, 1001):
    x = x - 4 * slope(softplus, x)
    if k in (10, 100, 1000):
        size = abs(slope(softplus, x)[0])
        print(f"after {k} steps: x {x[0]:.3f}, slope {size:.4f}")
