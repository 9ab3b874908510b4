import torch


def f(x):  # x ~ (2,)
    return (x[0] ** 2 + 3 * x[1] ** 2) / 2


def from_scratch(x, eta, steps):
    x = x.clone().requires_grad_()
    for _ in range(steps):
        (g,) = torch.autograd.grad(f(x), x)
        with torch.no_grad():
            x -= eta * g
    return x.detach()


def built_in(x, eta, steps):
    x, losses = x.clone().requires_grad_(), []
    optimiser = torch.optim.SGD([x], lr=eta)
    for _ in range(steps):
        optimiser.zero_grad()  # forget what the last step left
        loss = f(x)
        loss.backward()  # adds the gradient to x.grad
        optimiser.step()  # x -= eta * x.grad
        losses.append(loss.item())
    return x.detach(), losses


start = torch.tensor([4.0, 4.0])
x, losses = built_in(start, eta=0.1, steps=20)
assert torch.allclose(x, from_scratch(start, eta=0.1, steps=20))
print("losses:", [round(loss, 3) for loss in losses[:4]])
print(f"x after 20: ({x[0]:.4f}, {x[1]:.4f})")
