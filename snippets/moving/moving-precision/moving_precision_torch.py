import numpy as np
import torch

rng = np.random.default_rng(0)
a, b = (rng.normal(size=(64, 64)).astype(np.float32) for _ in range(2))
A, B = torch.tensor(a), torch.tensor(b)


def ten_bits(x):  # what TF32 keeps of a float32
    fraction, exponent = torch.frexp(x)  # a fraction of 1/2 or more
    return torch.ldexp((fraction * 2**11).round() / 2**11, exponent)


whole = A @ B
rounded = ten_bits(A) @ ten_bits(B)

exact = a.astype(np.float64) @ b.astype(np.float64)
for name, product in {"whole": whole, "rounded": rounded}.items():
    error = abs(product.numpy() - exact).max() / abs(exact).max()
    print(f"{name}, within 1e-06: {bool(error < 1e-6)}")
print(f"rounded, error: {error:.6f}")
print("a third in ten bits:", ten_bits(torch.tensor(1 / 3)).item())
