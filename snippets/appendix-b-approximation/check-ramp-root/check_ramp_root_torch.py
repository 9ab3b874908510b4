import torch

torch.set_default_dtype(torch.float64)


def mse(p, m):  # closed form, piece by piece: line less root, squared
    r = (torch.arange(m + 1) / m) ** (p / 2)  # (m + 1,): roots of the knots
    a, b = r[:-1], r[1:]
    # in u = root: (a b + u²) / (a + b) − u = (u − a)(u − b) / (a + b),
    # dx = 2 u du; the middle of a and b is (a + b) / 2
    width = b - a
    return (width**5 / (30 * (a + b))).sum()


for p in (1.0, 1.5, 2.0, 2.5, 3.0, 4.0):
    for m in (10, 100, 1000):
        print(f"p = {p}, m = {m}, times m⁴: {mse(p, m) * m**4:.4f}")
order = torch.log10(mse(1.0, 100) / mse(1.0, 1000))
print(f"equal knots, order: {order:.2f}")
