import torch


def naive(z):
    return 1 / (1 + torch.exp(-z))


def value_and_slope(f, x, dtype):  # of f(wx) with w = 10,000
    x = torch.tensor(x, dtype=dtype)
    return torch.func.grad_and_value(lambda x: f(1e4 * x))(x)


for name, f in [("naive", naive), ("library", torch.sigmoid)]:
    for dtype, bits in [(torch.float32, 32), (torch.float64, 64)]:
        for x in (-0.1, -0.002, 0.002, 0.1):  # z = -1000, -20, 20, 1000
            slope, value = value_and_slope(f, x, dtype)
            print(
                f"{name}, {bits} bits, x = {x}: value {value:.1e}", end=", "
            )
            print(f"slope {slope:.1e}")
