import torch

torch.set_default_dtype(torch.float64)


def f(x):  # (2,) -> ()
    return x[0] ** 2 * x[1] + 3 * x[1]


x, h = torch.tensor([1.0, 1.5]), 1e-6
e1, e2 = torch.eye(2)  # (2,), (2,)
partials = torch.stack([(f(x + h * e) - f(x)) / h for e in (e1, e2)])
gradient, value = torch.func.grad_and_value(f)(x)  # (2,), ()
print("value:", value.item())
print("quotients:", [round(p, 4) for p in partials.tolist()])
print("gradient:", gradient.tolist())
assert torch.allclose(gradient, partials, atol=1e-5)

leaf = x.clone().requires_grad_()  # the older interface: record on
f(leaf).backward()  # go back through the record
assert torch.equal(leaf.grad, gradient)  # and read the result here


def g(params):  # a dictionary of tensors -> ()
    return (x @ params["W"] + params["b"]).square().sum()


params = {"W": torch.ones(2, 3), "b": torch.zeros(3)}
for name, by in torch.func.grad(g)(params).items():
    print(f"gradient by {name}:", tuple(by.shape))
