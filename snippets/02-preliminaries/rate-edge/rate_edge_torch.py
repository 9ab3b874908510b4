import torch


def f(x):  # x ~ (2,): eigenvalues 1 and 3
    return (x[0] ** 2 + 3 * x[1] ** 2) / 2


def step(x, eta):
    return x - eta * torch.func.grad(f)(x)


x = torch.tensor([4.0, 4.0])
for k in range(1, 1002):
    x = step(x, 2 / 3)  # exactly at the edge
    if k >= 999:
        print(f"edge, x_2 after {k}: {x[1]:.4f}")

x = torch.tensor([4.0, 4.0])
overflow = None
for k in range(1, 200):
    x = step(x, 1.0)  # past it: x_2 becomes -2 x_2
    if overflow is None and torch.isinf(f(x)):
        overflow = k
    if torch.isnan(x).any():
        break
print("past it, first infinite loss:", overflow)
print("past it, first NaN:", k)

for eta in (1.0, 0.01):
    x = up = torch.tensor([4.0, 4.0])
    for _ in range(10):
        x, up = step(x, eta), step(up, -eta)  # down, and wrong sign
    print(f"rate {eta}: {f(x):.3g}, with the wrong sign: {f(up):.3g}")
