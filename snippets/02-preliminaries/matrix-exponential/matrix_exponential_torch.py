import math

import torch


def series(A, terms=30):
    """I + A + A^2 / 2! + ..., each term from the one before."""
    term = result = torch.eye(len(A), dtype=A.dtype)
    for n in range(1, terms):
        term = term @ A / n
        result = result + term
    return result


J = torch.tensor([[0.0, -1.0], [1.0, 0.0]], dtype=torch.float64)
A = math.pi / 3 * J  # (2, 2)
exp = torch.linalg.matrix_exp(A)
assert torch.allclose(series(A), exp)
c, s = math.cos(math.pi / 3), math.sin(math.pi / 3)
turn = torch.tensor([[c, -s], [s, c]], dtype=torch.float64)
assert torch.allclose(exp, turn)  # a rotation by 60 degrees
print("matrix exponential:", exp.round(decimals=4).tolist())
print("entry by entry:", torch.exp(A).round(decimals=4).tolist())

big = torch.tensor([[-30.0]], dtype=torch.float64)  # (1, 1)
exact = math.exp(-30)
by_series = series(big, terms=200).item()
built_in = torch.linalg.matrix_exp(big).item()
largest = max(30.0**n / math.factorial(n) for n in range(100))
print(f"largest term at -30: {largest:.1e}")
print("built-in right at -30:", math.isclose(built_in, exact))
print("series right at -30:", math.isclose(by_series, exact))
