import torch
from torch.nn.functional import conv1d, pad

A = torch.tensor([[0.5, 0.5], [0.0, 0.5]])  # (e, e)
B = torch.tensor([[0.0], [1.0]])  # (e, d), d = 1
C = torch.tensor([[1.0, 0.0]])  # (o, e), o = 1
x = torch.tensor([4.0, 0.0, 0.0, 8.0, 0.0])  # (n,)
n = len(x)


def loop(x):
    s, y = torch.zeros(2, 1), []
    for x_i in x:
        s = A @ s + B * x_i
        y.append((C @ s).squeeze())
    return torch.stack(y)  # (n,)


powers = [torch.linalg.matrix_power(A, i) for i in range(n)]
kernel = torch.stack([(C @ P @ B).squeeze() for P in powers])  # (n,)
print("kernel:", kernel.tolist())
print("an impulse gives:", loop(torch.eye(n)[0]).tolist())

# conv1d slides its kernel without turning it: turn it first
padded = pad(x, (n - 1, 0))[None, None]  # (1, 1, 2n - 1)
y = conv1d(padded, kernel.flip(0)[None, None])[0, 0]  # (n,)
print("convolution:", y.tolist())
print("= loop:", torch.allclose(y, loop(x)))

wrong = conv1d(padded, kernel[None, None])[0, 0]
print("wrong, not turned:", wrong.tolist())
same = conv1d(pad(torch.ones(n), (n - 1, 0))[None, None], kernel[None, None])
print("constant input, not turned, last:", same[0, 0, -1].item())
print("constant input, loop, last:", loop(torch.ones(n))[-1].item())
