import torch
from torch.autograd.functional import hessian
from torch.func import grad, jacrev

torch.set_default_dtype(torch.float64)


def f(x):  # (2,) -> ()
    return x[0] ** 2 * x[1] + 3 * x[1]


x = torch.tensor([1.0, 1.5])
H = jacrev(grad(f))(x)  # (2, 2): the Jacobian of the gradient
assert torch.equal(hessian(f, x), H)
print("hessian:", H.tolist())
values, vectors = torch.linalg.eigh(H)  # (2,), a column each
print("eigenvalues:", [round(k, 4) for k in values.tolist()])

h = 1e-3
for v in vectors.T:  # along each eigenvector: up or down?
    bend = (f(x + h * v) - 2 * f(x) + f(x - h * v)) / h**2
    print(f"bend: {bend:.2f}")

v = torch.tensor([1.0, 2.0])
product = grad(lambda x: grad(f)(x) @ v)(x)  # (2,): no H is built
assert torch.allclose(product, H @ v)
print("H v:", product.tolist())


def odd(x):  # its second partials jump at 0
    return x[0] * x[1] * (x[0] ** 2 - x[1] ** 2) / (x @ x)


by_1 = grad(odd)(torch.tensor([0.0, h]))[0]  # at 0 it is 0
by_2 = grad(odd)(torch.tensor([h, 0.0]))[1]
print(f"odd, by 1 then 2: {by_1 / h:.2f}")
print(f"odd, by 2 then 1: {by_2 / h:.2f}")
