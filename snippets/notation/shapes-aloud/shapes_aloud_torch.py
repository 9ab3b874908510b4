import torch

n, d, o = 4, 3, 2  # examples, inputs, outputs
X = torch.arange(12.0).reshape(n, d)
W = torch.arange(6.0).reshape(d, o)

Y = X @ W  # (n, d) @ (d, o) = (n, o)
assert Y.shape == (n, o)
print("Y:", tuple(Y.shape))

x = X[1]  # (d,): the second row, a vector and not a (1, d) matrix
assert x.shape == (d,)
print("x:", x.tolist())

gradient = torch.func.grad(lambda x: x @ x)(x)  # (d,): like x
assert gradient.shape == x.shape
print("gradient:", gradient.tolist())

jacobian = torch.func.jacrev(lambda x: W.T @ x)(x)  # (o, d)
assert jacobian.shape == (o, d)
assert torch.equal(jacobian, W.T)
print("jacobian:", jacobian.tolist())
