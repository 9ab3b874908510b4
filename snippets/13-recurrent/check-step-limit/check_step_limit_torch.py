import torch

torch.set_default_dtype(torch.float64)
for rate in (-3.0, -1 + 1j, -0.1 + 2j, 2j, 0.1 + 2j):
    z = torch.tensor(rate, dtype=torch.complex128)
    limit = -2 * z.real / z.abs() ** 2
    print(f"{rate}, limit: {limit + 0.0:.4f}")
    for delta in (0.99 * limit, 1.01 * limit):
        if limit > 0:
            print(f"{rate}, Euler: {(1 + delta * z).abs():.6f}")
    bilinear = [
        ((1 + d * z / 2) / (1 - d * z / 2)).abs() for d in (0.1, 1.0, 100.0)
    ]
    print(f"{rate}, bilinear:", *[f"{v:.4f}" for v in bilinear])
