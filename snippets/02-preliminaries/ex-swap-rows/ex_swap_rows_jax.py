import jax.numpy as jnp


def swap_rows(A, i, j):
    """A with rows i and j exchanged; the caller's A keeps its values.

    A: (n, d); i, j: numbers of two rows; returns (n, d)
    """
    return None  # your code here


# --- check: nothing to change below ---
A = jnp.arange(12.0).reshape(4, 3)
for i, j in [(0, 2), (3, 1), (1, 1)]:
    before, rows = A.tolist(), A.tolist()
    rows[i], rows[j] = rows[j], rows[i]  # a list of lists: no views here
    B = swap_rows(A, i, j)
    assert B is not None, (
        "swap_rows returned None: replace the body of the function"
    )
    assert B.shape == A.shape, f"expected shape {A.shape}, came {B.shape}"
    assert i == j or B.tolist() != before, (
        f"rows {i} and {j} stand where they stood. x.at[i].set(row) "
        "leaves x as it was and returns a new array: keep what it returns"
    )
    for r in range(4):
        assert B[r].tolist() == rows[r], (
            f"after exchanging rows {i} and {j}, expected row {r} to be "
            f"{rows[r]}, came {B[r].tolist()}. Was a row read after it had "
            "been overwritten?"
        )
print("swap_rows: passed")
