import torch
from torch.autograd.functional import hessian


def f(x):  # x ~ (2,)
    return x[0] ** 3 - 3 * x[0] * x[1] + x[1] ** 3


for point in ([0.0, 0.0], [1.0, 1.0]):
    x = torch.tensor(point)
    eigenvalues = torch.linalg.eigvalsh(hessian(f, x))
    slope = torch.linalg.vector_norm(torch.func.grad(f)(x))
    first, second = eigenvalues.tolist()
    print(f"at {point}: slope {slope:.2f}, {first:.2f} and {second:.2f}")

x = torch.tensor([0.1, 0.1])
for _ in range(100):
    x = x - 0.1 * torch.func.grad(f)(x)
print(f"from (0.1, 0.1): {x[0]:.4f}, {x[1]:.4f}")
x, steps = torch.tensor([-0.1, -0.1]), 0
while f(x) > -1e6:
    x, steps = x - 0.1 * torch.func.grad(f)(x), steps + 1
print("from (-0.1, -0.1), steps until f is below minus a million:", steps)

for name, g in [
    ("x^4 + y^2", lambda x: x[0] ** 4 + x[1] ** 2),
    ("x^3 + y^2", lambda x: x[0] ** 3 + x[1] ** 2),
    ("-x^4 + y^2", lambda x: -(x[0] ** 4) + x[1] ** 2),
]:
    H = hessian(g, torch.zeros(2)) + 0.0  # no -0.0
    print(f"{name}, Hessian at 0:", H.tolist())
