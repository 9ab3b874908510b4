import torch


def f(x):  # x ~ (2,): two valleys and a saddle at 0
    return (x[0] ** 2 - 1) ** 2 / 4 + x[1] ** 2


def small_change(x, new):
    return (f(x) - f(new)).abs() < 1e-6


def small_gradient(x, new):
    return torch.linalg.vector_norm(torch.func.grad(f)(x)) < 1e-3


def curved_upwards(x, new):
    H = torch.autograd.functional.hessian(f, x)  # (2, 2)
    return small_gradient(x, new) and torch.linalg.eigvalsh(H)[0] > 0


def run(stop, eta):
    x = torch.tensor([1e-6, 1.0], dtype=torch.float64)
    new, k = x - eta * torch.func.grad(f)(x), 0
    while not stop(x, new):
        x, k = new, k + 1
        new = x - eta * torch.func.grad(f)(x)
    norm = torch.linalg.vector_norm(torch.func.grad(f)(x))
    print(f"{stop.__name__}, rate {eta}: step {k}, gradient {norm:.4f}")
    print(f"loss: {f(x):.4f}")


run(small_change, eta=0.1)
run(small_change, eta=0.001)
run(small_gradient, eta=0.1)
run(curved_upwards, eta=0.1)
