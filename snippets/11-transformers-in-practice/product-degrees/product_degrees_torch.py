import numpy as np
import torch

rng = np.random.default_rng(0)
n, e = 4, 3
W, V = torch.tensor(rng.normal(size=(2, 3, e, e)))  # three layers
X, D = torch.tensor(rng.normal(size=(2, n, e)))


def products(X, depth, gate=lambda Z: Z):  # no norm, no bias
    for A, B in zip(W[:depth], V[:depth], strict=True):
        X = X + gate(X @ A) * (X @ B)
    return X


def no_softmax(X):  # attention whose weights are the scores
    return (X @ W[0]) @ (X @ W[1]).T @ X @ W[2]


def report(name, f, degree):  # along a line X + t D
    line = torch.stack([f(X + t * D) for t in range(12)])  # (12, n, e)
    for order in degree, degree + 1:
        rest = torch.diff(line, n=order, dim=0).abs().max()
        zero = rest < 1e-9 * line.abs().max()
        print(f"{name}, differences of order {order} vanish:", zero.item())


for depth in 1, 2, 3:
    report(f"{depth} layers", lambda X, k=depth: products(X, k), 2**depth)
report("attention without softmax", no_softmax, 3)
report("1 layer, ReLU", lambda X: products(X, 1, torch.relu), 2)

corners = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]])
a = torch.tensor([1, -1])
print("XOR by one product:", *((corners @ a) * (corners @ a)).tolist())
