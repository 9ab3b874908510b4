import numpy as np
import torch

rng = np.random.default_rng(0)
n = 6
W = torch.from_numpy(rng.integers(-9, 10, (n, n))).double()  # any layer
x = torch.from_numpy(rng.integers(-9, 10, n)).double()


def averaged(x):  # shift, apply, shift back: the mean over all shifts
    moved = [(W @ x.roll(r)).roll(-r) for r in range(n)]
    return torch.stack(moved).mean(dim=0)


def apart(f):  # how far shifting first is from shifting after
    return (f(x.roll(1)) - f(x).roll(1)).abs().max().item()


layers = {"any matrix": lambda x: W @ x, "averaged": averaged}
for name, f in layers.items():
    print(f"{name}, shift first or after, apart by: {apart(f):.1f}")

columns = [averaged(e) for e in torch.eye(n).double()]
A = torch.stack(columns, dim=1)  # (n, n): the matrix of the averaged layer
for row in A.tolist():
    print("averaged:", *(f"{entry:5.1f}" for entry in row))
kernel = A[0]  # the first row says it all
assert all(torch.allclose(A[i], kernel.roll(i)) for i in range(n))

# Its entries are the means of W along its diagonals, which wrap around.
i = torch.arange(n)
assert all(torch.allclose(kernel[m], W[i, (i + m) % n].mean()) for m in i)
