import numpy as np
import torch

rng = np.random.default_rng(0)
n, e = 50, 3
A = torch.from_numpy(rng.normal(0, 0.4, (e, e)))
B, C = torch.from_numpy(rng.normal(size=(2, e)))  # one input, one output
x = torch.from_numpy(rng.normal(size=n))


def loop(A, b):  # (n, e, e), (n, e) to states (n, e)
    s, states = torch.zeros(e).double(), []
    for A_i, b_i in zip(A, b, strict=True):
        s = A_i @ s + b_i
        states.append(s)
    return torch.stack(states)


def scan(A, b):  # after each round, a pair reaches twice as far back
    reach = 1
    while reach < len(b):
        moved = (A[reach:] @ b[:-reach, :, None])[..., 0]
        b = torch.cat([b[:reach], moved + b[reach:]])
        A = torch.cat([A[:reach], A[reach:] @ A[:-reach]])
        reach *= 2
    return b


fixed, b = A.expand(n, e, e), x[:, None] * B
y_loop = loop(fixed, b) @ C  # (n,)
y_scan = scan(fixed, b) @ C
powers = torch.stack([torch.linalg.matrix_power(A, i) for i in range(n)])
kernel = powers @ B @ C  # (n,)
product = torch.fft.rfft(x, 2 * n) * torch.fft.rfft(kernel, 2 * n)
y_convolution = torch.fft.irfft(product, 2 * n)[:n]
print("loop = convolution:", torch.allclose(y_loop, y_convolution))
print("loop = scan:", torch.allclose(y_loop, y_scan))
print(f"last output: {y_loop[-1]:.4f}")

changing = A * torch.linspace(0.0, 2.0, n)[:, None, None]  # A_i
y_loop, y_scan = loop(changing, b) @ C, scan(changing, b) @ C
print("A changes, loop = scan:", torch.allclose(y_loop, y_scan))
off = (y_loop - y_convolution).abs().max()
print(f"A changes, convolution off by: {off:.4f}")
