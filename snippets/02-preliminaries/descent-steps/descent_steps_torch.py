import torch


def f(x):  # x ~ (2,): a bowl, three times as steep along x_2
    return (x[0] ** 2 + 3 * x[1] ** 2) / 2


eta = 0.5
x = torch.tensor([4.0, 4.0], requires_grad=True)
for k in range(5):
    loss = f(x)
    (g,) = torch.autograd.grad(loss, x)  # (2,): x_1 and 3 x_2
    print(f"step {k}: x {x.tolist()}  g {g.tolist()}  f {loss.item()}")
    with torch.no_grad():  # the update itself is not differentiated
        x -= eta * g
