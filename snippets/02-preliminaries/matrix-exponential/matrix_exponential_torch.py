import math

import torch
from torch.linalg import matrix_exp as expm


def series(A, terms=30):
    """I + A + A^2 / 2! + ..., each term from the one before."""
    term = result = torch.eye(len(A), dtype=A.dtype)
    for k in range(1, terms):
        term = term @ A / k
        result = result + term
    return result


J = torch.tensor([[0.0, -1.0], [1.0, 0.0]], dtype=torch.float64)
A = math.pi / 3 * J  # (2, 2)
E = expm(A)
assert torch.allclose(series(A), E)
c, s = math.cos(math.pi / 3), math.sin(math.pi / 3)
turn = torch.tensor([[c, -s], [s, c]], dtype=torch.float64)
assert torch.allclose(E, turn)  # a rotation by 60 degrees
print("matrix exponential:", E.round(decimals=4).tolist())
print("entry by entry:", torch.exp(A).round(decimals=4).tolist())

big = torch.tensor([[-30.0, 1.0], [0.0, -30.0]], dtype=torch.float64)
exact = math.exp(-30)  # entry (0, 0), and (1, 1)
by_series = series(big, terms=200)[0, 0].item()
built_in = expm(big)[0, 0].item()
largest = max(30.0**k / math.factorial(k) for k in range(100))
print(f"largest term: {largest:.1e}")
print("built-in right:", math.isclose(built_in, exact))
print("series right:", math.isclose(by_series, exact))
assert expm(1e6 * J).isfinite().all()
