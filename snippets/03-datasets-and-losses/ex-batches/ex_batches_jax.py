import jax.numpy as jnp


def batches(X, y, size, rng, drop_last=False):
    """All rows of X and y once, in a random order, in batches.

    X: (n, d); y: (n,); size: rows in a batch; rng: a NumPy generator,
    whose rng.permutation(n) is a random order; returns a list of pairs
    (X_b, y_b). The last batch may be shorter; drop_last leaves it out.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

rng = np.random.default_rng(1)
for n, size in [(7, 3), (6, 3), (5, 8)]:
    numbers = jnp.arange(n)
    X = jnp.stack([numbers, numbers * 10.0], axis=1)  # (n, 2)
    y = numbers * 100
    came = batches(X, y, size, rng)
    assert came is not None, (
        "batches returned None: replace the body of the function"
    )
    came = list(came)
    expected = [size] * (n // size) + [n % size] * (n % size > 0)
    lengths = [len(y_b) for _, y_b in came]
    said = f"n = {n}, size = {size}: "
    assert lengths == expected, said + (
        f"expected batches of {expected}, came {lengths}. Is what is left "
        "at the end a batch, too?"
    )
    rows = [tuple(row) for X_b, _ in came for row in X_b.tolist()]
    answers = [answer for _, y_b in came for answer in y_b.tolist()]
    assert len(set(rows)) == n, said + (
        f"expected each of {n} rows once, came {len(set(rows))} different "
        "ones: some rows came twice. An order is a permutation"
    )
    pairs = [
        (row[0] * 100, answer)
        for row, answer in zip(rows, answers, strict=True)
    ]
    assert all(a == b for a, b in pairs), said + (
        "a row came with the answer of another. X and y need the same order"
    )
    whole = [len(y_b) for _, y_b in batches(X, y, size, rng, drop_last=True)]
    assert whole == [size] * (n // size), said + (
        f"with drop_last: expected {[size] * (n // size)}, came {whole}"
    )

many = jnp.arange(40)
first, second = (
    [
        v
        for _, y_b in batches(many[:, None], many, 8, rng)
        for v in y_b.tolist()
    ]
    for _ in range(2)
)
assert first != sorted(first), (
    "the rows came in the order of the dataset: shuffle them"
)
runs = [sorted(first[k : k + 8]) for k in range(0, 40, 8)]
assert any(run[-1] - run[0] > 7 for run in runs), (
    "each batch holds neighbours in the dataset: the rows are to be "
    "shuffled, and not the batches"
)
assert first != second, (
    "two passes had the same order: draw from the generator that is given, "
    "anew in each call"
)
print("batches: passed")
