import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)  # (3,)
c = torch.tensor(5.0, requires_grad=True)  # (): takes no part


def loss(x, c):
    return (x**2).sum()


try:
    (x**2).backward()  # three outputs: the gradient of which?
except RuntimeError as error:
    print("three outputs:", type(error).__name__)
    print("   ", error)

print("unused, torch.func:", torch.func.grad(loss, argnums=1)(x, c).item())
(by_c,) = torch.autograd.grad(loss(x, c), c, allow_unused=True)
print("unused, autograd:", by_c)

loss(x, c).backward()
print("first time:", x.grad.tolist())
loss(x, c).backward()
print("second time:", x.grad.tolist())
