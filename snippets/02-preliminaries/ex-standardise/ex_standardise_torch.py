import torch


def standardise(X):
    """Every column of X with mean 0 and standard deviation 1.

    X: (n, d), an example a row, no column constant; returns (n, d).
    The deviation is that of the batch itself: its squares are divided
    by n, not by n - 1.
    """
    return None  # your code here


# --- check: nothing to change below ---
X = torch.tensor(
    [[1.0, 10.0, 5.0], [2.0, 40.0, 3.0], [4.0, 20.0, 9.0], [9.0, 10.0, 1.0]]
)
for name, batch in [("X", X), ("X[:2]", X[:2])]:
    n, d = batch.shape
    before = batch.tolist()
    Z = standardise(batch)
    assert Z is not None, (
        "standardise returned None: replace the body of the function"
    )
    assert Z.shape == (n, d), (
        f"expected shape {(n, d)}, came {tuple(Z.shape)}"
    )
    assert batch.tolist() == before, (
        f"{name}: the batch itself was changed, its first row to "
        f"{batch[0].tolist()}. X -= mean writes into X; X - mean does not"
    )
    for j in range(d):
        column = Z[:, j].tolist()
        mean = sum(column) / n
        assert abs(mean) < 1e-4, (
            f"{name}: expected mean 0 in column {j}, came {mean:.4f}. Is "
            "the mean taken over the examples, that is, along axis 0?"
        )
        square = sum(z * z for z in column) / n
        assert abs(square - 1) < 1e-3, (
            f"{name}: expected mean square 1 in column {j}, came "
            f"{square:.4f}. A deviation that divides by n - 1 would give "
            f"{(n - 1) / n:.4f}; if that is not it: do you divide by the "
            "root of the mean square, along the same axis as the mean?"
        )
        step = batch[1, j] - batch[0, j]
        assert (Z[1, j] - Z[0, j]) * step > 0, (
            f"{name}: column {j} is upside down. Is it X minus the mean?"
        )
print("standardise: passed")
