import torch
from torch.func import grad
from torch.nn.functional import gelu, silu

n, d, h, o = 4, 3, 5, 2
X = torch.linspace(-1, 1, n * d).reshape(n, d)
Y = torch.linspace(0, 1, n * o).reshape(n, o)
U, c = torch.linspace(-1, 2, d * h).reshape(d, h), torch.zeros(h)
V, a = torch.linspace(1, -1, h * o).reshape(h, o), torch.zeros(o)
W = torch.linspace(2, -1, d * h).reshape(d, h)
eta, beta, lam, velocity = 0.1, 0.9, 0.01, torch.ones(d, h)


def loss(U, X, Y):  # -> ()
    return (torch.relu(X @ U + c) @ V + a - Y).square().mean()


g, z = grad(loss)(U, X, Y), X @ U + c
m, s = 0.1 * g / (1 - 0.9), 0.001 * g**2 / (1 - 0.999)  # Adam's, step 1
table = dict(
    folded=U @ V,
    before=X @ U + c,
    hidden=torch.relu(X @ U + c),
    output=torch.relu(X @ U + c) @ V + a,
    gradient=grad(loss)(U, X, Y),
    batch=grad(loss)(U, X[:2], Y[:2]),
    descent=U - eta * g,
    velocity=beta * velocity + g,
    adam=U - eta * m / (torch.sqrt(s) + 1e-8),
    adamw=(1 - eta * lam) * U - eta * m / (torch.sqrt(s) + 1e-8),
    gelu=gelu(z),
    silu=silu(z),
    gated=silu(X @ U) * (X @ W),
    slope=torch.sigmoid(z) * (1 - torch.sigmoid(z)),
)
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [round((value**2).sum().item(), 3) for value in table.values()]
print("sums of squares:", squares)
