import torch

torch.set_default_dtype(torch.float64)


def f(x):  # (2,) -> (3,)
    return torch.stack([x[0] * x[1], x[0] ** 2, 3 * x[1]])


x, h = torch.tensor([1.0, 2.0]), 1e-6
J = torch.func.jacrev(f)(x)  # (3, 2): a row per output
print("shape:", tuple(J.shape))
print("jacobian:", J.tolist())

columns = [(f(x + h * e) - f(x)) / h for e in torch.eye(2)]
assert torch.allclose(torch.stack(columns, dim=1), J, atol=1e-5)
# i=i: each function keeps the i that it was made with
rows = [torch.func.grad(lambda x, i=i: f(x)[i])(x) for i in range(3)]
assert torch.equal(torch.stack(rows), J)

print("entrywise:", torch.func.jacrev(lambda x: x**2)(x).tolist())

X = torch.arange(8.0).reshape(4, 2)  # (n, 2): n = 4 inputs to f
print("by a batch:", tuple(torch.func.jacrev(torch.vmap(f))(X).shape))
print("for each:", tuple(torch.vmap(torch.func.jacrev(f))(X).shape))
