import numpy as np
import torch

rng = np.random.default_rng(0)
n, h = 40, 6
x, y = torch.tensor(rng.normal(size=(2, n, h)))
W, U, V = torch.tensor(rng.normal(0, h**-0.5, (3, h, h)))
eye = torch.eye(h, dtype=torch.float64)


def skip(M):  # over one matrix
    return torch.relu(x + x @ M)


def plain(M):
    return torch.relu(x @ M)


def loss(M, layer):
    return (layer(M) - y).square().mean()


slope = torch.func.grad(loss)  # with respect to M
for name, layer, M in (("skip", skip, W), ("plain", plain, eye + W)):
    for _ in range(100):
        M = M - 0.1 * slope(M, layer)
    print(f"{name}, loss: {loss(M, layer):.6f}")

block = x + torch.relu(x @ U) @ V
wide = torch.hstack([U, eye, -eye])  # (h, 3 h): x = relu(x) - relu(-x)
back = torch.vstack([V, eye, -eye])  # (3 h, h)
torch.testing.assert_close(torch.relu(x @ wide) @ back, block)
print("hidden units of the plain twin:", wide.shape[1])
