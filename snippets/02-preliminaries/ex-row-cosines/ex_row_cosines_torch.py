import torch


def row_cosines(X, Y):
    """The cosine of every row of X with every row of Y; no row is zero.

    X: (n, d); Y: (m, d); returns (n, m)
    """
    return None  # your code here


# --- check: nothing to change below ---
X = torch.tensor([[2.0, 1.0, 2.0], [0.0, -3.0, 4.0]])  # lengths 3, 5
Y = torch.tensor([[1.0, 2.0, 2.0], [-6.0, 0.0, 0.0], [0.0, 3.0, 4.0]])
C = row_cosines(X, Y)
assert C is not None, (
    "row_cosines returned None: replace the body of the function"
)
assert C.shape == (2, 3), (
    f"expected shape (2, 3), a row for each x and a column for each y, "
    f"came {tuple(C.shape)}"
)
longer = row_cosines(10 * X, Y)
assert abs(longer[0, 0] - C[0, 0]) < 2e-3, (
    "ten times longer rows of X must leave every cosine as it is, but entry "
    f"(0, 0) went from {C[0, 0]:.4f} to {longer[0, 0]:.4f}. Is each length "
    "the root of the sum of squares?"
)
own = row_cosines(X, X)
for i in range(2):
    assert abs(own[i, i] - 1) < 2e-3, (
        f"expected cosine 1 between row {i} of X and itself, came "
        f"{own[i, i]:.4f}. Is every row divided by its own length, not by "
        "that of a column or of the whole matrix?"
    )
expected = [[8 / 9, -2 / 3, 11 / 15], [2 / 15, 0, 7 / 25]]
for i in range(2):
    for j in range(3):
        assert abs(C[i, j] - expected[i][j]) < 2e-3, (
            f"entry ({i}, {j}): expected {expected[i][j]:.4f}, came "
            f"{C[i, j]:.4f}. It belongs to row {i} of X and row {j} of Y"
        )
print("row_cosines: passed")
