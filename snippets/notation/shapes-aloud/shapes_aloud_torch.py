import numpy as np
import torch

n, d, c = 4, 3, 2  # examples, inputs, outputs
X = torch.from_numpy(np.arange(12.0, dtype=np.float32)).reshape(n, d)
W = torch.from_numpy(np.arange(6.0, dtype=np.float32)).reshape(d, c)

Y = X @ W  # (n, d) @ (d, c) = (n, c)
assert Y.shape == (n, c)
print("Y:", tuple(Y.shape))

x = X[1]  # (d,): the second row, a vector and not a (1, d) matrix
assert x.shape == (d,)
print("x:", x.tolist())

gradient = torch.func.grad(lambda x: x @ x)(x)  # (d,): like x
assert gradient.shape == x.shape
print("gradient:", gradient.tolist())

jacobian = torch.func.jacrev(lambda x: W.T @ x)(x)  # (c, d)
assert jacobian.shape == (c, d)
assert torch.equal(jacobian, W.T)
print("jacobian:", jacobian.tolist())
