import torch


def worth(p, m):  # √x on bins with the edges (i/m)^p: mse, largest error
    e = (torch.arange(m + 1, dtype=torch.float64) / m) ** p
    a, b = e[:-1], e[1:]
    mean = 2 / 3 * (b**1.5 - a**1.5) / (b - a)  # of √x in the bin
    mse = ((b**2 - a**2) / 2 - mean**2 * (b - a)).sum()
    half = (b.sqrt() - a.sqrt()).max() / 2  # with heights half way
    return mse, half


for p in (1, 1.5, 2, 3):
    for m in (10, 100, 1000):
        mse, half = worth(p, m)
        print(f"p = {p}, m = {m}, mse times m squared: {mse * m**2:.4f}")
        print(f"p = {p}, m = {m}, largest error: {half:.5f}")
    if p > 1:
        limit = torch.tensor(p**3 / (96 * (p - 1)))
        assert torch.isclose(mse.float() * m**2, limit, rtol=1e-3)
