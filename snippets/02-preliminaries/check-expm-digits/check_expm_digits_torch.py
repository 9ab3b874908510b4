from decimal import Decimal, getcontext

import numpy as np
import torch

getcontext().prec = 60  # decimal digits


def expm(A, identity, halvings=25):  # A: numbers of any kind, (2, 2)
    A = A / 2**halvings
    term = total = identity
    for k in range(1, 15):
        term = term @ A / k
        total = total + term
    for _ in range(halvings):
        total = total @ total
    return total


for k in (3, 30, 1000):
    # V has determinant 1, so its inverse is whole, and so is A
    V = np.array([[k, k + 1], [k - 1, k]])
    inverse = np.array([[k, -k - 1], [1 - k, k]])
    A = V @ np.diag([-1, -60]) @ inverse  # eigenvalues -1 and -60
    exact = V @ np.diag(np.exp([-1.0, -60.0])) @ inverse

    built_in = torch.linalg.matrix_exp(torch.tensor(A).double()).numpy()
    decimals = np.vectorize(Decimal)(A.astype(object))
    longer = expm(decimals, np.eye(2, dtype=int)).astype(float)
    print(f"k = {k}, largest entry of A: {abs(A).max():,}")
    for name, result in [("built-in", built_in), ("60 digits", longer)]:
        error = abs(result - exact).max() / abs(exact).max()
        print(f"    {name}, error below 1e-8: {error < 1e-8}")
