import math

import torch

n, first = 8, [1, 0, 0, 0, 0, 0, 0, 0]
presets = {  # length and angle of the eigenvalue, output, inputs
    "impulse": (0.9, 45, 6, first),
    "step": (0.8, 0, 8, [1] * n),
    "alternating": (0.9, 180, 7, [1, -1] * 4),
    "mixed": (0.95, 60, 7, [1, 0, 0, -1, 0, 2, 0.5, 0]),
    "growing": (1.1, 30, 8, first),
}


def loop(a, x):
    states, s = [], torch.zeros((), dtype=x.dtype)
    for x_i in x:
        s = a * s + x_i
        states.append(s)
    return torch.stack(states), (len(x) - 1, len(x) - 1)


def convolution(a, x):
    k, n = a ** torch.arange(len(x)), len(x)  # (n,): the kernel
    far = torch.arange(n)[:, None] - torch.arange(n)  # (n, n)
    K = torch.where(far >= 0, k[far], 0)  # row i: the kernel, reversed
    return K @ x, (int((far > 0).sum()), 1 + math.ceil(math.log2(n)))


def scan(a, x):
    s, reach, products, rounds = x, 1, 0, 0
    while reach < len(x):  # each joins the piece that ends before its own
        s = torch.cat([s[:reach], a**reach * s[:-reach] + s[reach:]])
        products, rounds = products + len(x) - reach, rounds + 1
        reach *= 2
    return s, (products, rounds)


for name, (length, degrees, i, x) in presets.items():
    x = torch.tensor(x, dtype=torch.complex128)
    angle = torch.tensor(math.radians(degrees), dtype=torch.float64)
    a = torch.polar(torch.tensor(length, dtype=torch.float64), angle)
    s, _ = loop(a, x)
    for other in (convolution, scan):
        torch.testing.assert_close(other(a, x)[0], s)
    print(f"{name}, y{i}: {s[i - 1].real:z.3f}")
    print(
        f"{name}, outputs: {', '.join(f'{y:z.3f}' for y in s.real.tolist())}"
    )

for m in (n, 1024):
    for way in (loop, convolution, scan):
        _, (products, rounds) = way(a, torch.zeros(m, dtype=a.dtype))
        print(
            f"{m:,} inputs, {way.__name__}: {products:,} in {rounds:,} rounds"
        )
