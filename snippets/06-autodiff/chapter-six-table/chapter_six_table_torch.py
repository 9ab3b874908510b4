import torch
from torch.func import grad, jacfwd, jacrev, jvp, vjp, vmap
from torch.utils.checkpoint import checkpoint

A = torch.arange(12.0).reshape(4, 3) / 10  # (o, d)
X = torch.arange(15.0).reshape(5, 3) / 15  # (n, d)
x = torch.tensor([0.5, -1.0, 0.25])  # (d,)
v = torch.tensor([1.0, 0.0, 2.0])  # (d,)
u = torch.tensor([1.0, 0.0, -1.0, 0.5])  # (o,)
h = 0.125
leaf = x.clone().requires_grad_()


def f(x):  # (d,) -> (o,)
    return torch.tanh(A @ x)


def loss(x):  # (d,) -> ()
    return f(x).square().mean()


table = dict(
    value=f(x),
    quotient=(f(x + h * v) - f(x)) / h,
    forward=jvp(f, (x,), (v,))[1],
    reverse=vjp(f, x)[1](u)[0],
    columns=jacfwd(f)(x),
    rows=jacrev(f)(x),
    gradient=grad(loss)(x),
    along=jvp(grad(loss), (x,), (v,))[1],
    each=vmap(grad(loss))(X),
    total=vmap(grad(loss))(X).mean(0),
    again=torch.autograd.grad(
        checkpoint(loss, leaf, use_reentrant=False), leaf
    )[0],
    constant=grad(lambda x: x @ x.detach())(x),
    kink=grad(torch.relu)(torch.tensor(0.0)),
)
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [round((value**2).sum().item(), 3) for value in table.values()]
print("sums of squares:", squares)
