import torch


def f(x):  # x ~ (2,): eigenvalues 1 and 9
    return (x[0] ** 2 + 9 * x[1] ** 2) / 2


def from_scratch(x, eta, beta, steps):
    x, v, path = x.clone(), torch.zeros_like(x), []
    for _ in range(steps):
        v = beta * v + torch.func.grad(f)(x)
        x = x - eta * v
        path.append(x)
    return torch.stack(path)  # (steps, 2)


def built_in(x, eta, beta, steps):
    x, path = x.clone().requires_grad_(), []
    optimiser = torch.optim.SGD([x], lr=eta, momentum=beta)
    for _ in range(steps):
        optimiser.zero_grad()
        f(x).backward()
        optimiser.step()
        path.append(x.detach().clone())  # x changes in place
    return torch.stack(path)


start = torch.tensor([9.0, 1.0])
path = from_scratch(start, eta=0.25, beta=0.25, steps=8)
assert torch.allclose(path, built_in(start, 0.25, 0.25, 8))
for k in range(1, 5):
    print(f"x after {k}:", path[k - 1].tolist())

k = torch.arange(1, 9)
assert torch.allclose(path[:, 0], 9 * (1 + k / 2) * 0.5**k)
assert torch.allclose(path[:, 1], (1 + 3 * k / 2) * (-0.5) ** k)
