import torch


def fold_predictions(fit, X, y, order, folds):
    """A prediction for each row, by a model that has not seen it.

    fit: takes X (m, d) and y (m,), returns a function from (k, d) to
    (k,); X: (n, d); y: (n,); order: (n,), a permutation, to be cut into
    folds of n // folds rows or one more; returns (n,), row i for row i.
    """
    return None  # your code here


def fit_selected(X, y, keep):
    """Nearest mean of two groups, on a few columns.

    X: (m, d); y: (m,), 0 or 1; keep: how many columns are used, those with
    the largest absolute correlation with y; returns a function from
    (k, d) to (k,): 1 where a row is nearer to the mean of the rows with
    y = 1, 0 where it is nearer to the other.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

rng = np.random.default_rng(4)
left_out = []  # the folds of each call, as sets of rows
for n, folds in [(12, 4), (12, 4), (11, 4), (9, 9)]:
    X = torch.arange(n).double()[:, None]  # one column: the row's number
    order = rng.permutation(n)
    seen = []

    def spy(X_train, y_train, seen=seen):
        assert len(X_train) == len(y_train), "X and y differ in length"
        seen.append(X_train[:, 0].tolist())
        known = torch.tensor(seen[-1])
        return lambda Z: Z[:, 0] + 1000.0 * torch.isin(Z[:, 0], known)

    came = fold_predictions(spy, X, X[:, 0], order, folds)
    said = f"n = {n}, folds = {folds}: "
    assert came is not None, (
        "fold_predictions returned None: replace the body of the function"
    )
    assert tuple(came.shape) == (n,), said + (
        f"expected shape ({n},), came {tuple(came.shape)}. If n is not a "
        "multiple of folds, some folds have one row more"
    )
    assert max(came.tolist()) < 1000, said + (
        "a row was predicted by a model that had been fitted to it"
    )
    assert came.tolist() == list(range(n)), said + (
        f"expected row i's prediction in place i, came {came.tolist()}. Put "
        "them back from the order of the folds"
    )
    sizes = sorted(n - len(rows) for rows in seen)
    assert len(seen) == folds and sum(sizes) == n, said + (
        f"expected {folds} fits, each without about {n / folds:.1f} rows, "
        f"came fits without {sizes}"
    )
    assert sizes[-1] - sizes[0] <= 1, said + (
        f"expected folds that differ by one row at most, came {sizes}"
    )
    left_out.append({frozenset(range(n)) - frozenset(r) for r in seen})
assert left_out[0] != left_out[1], (
    "two orders gave the same folds: cut the order, not the rows"
)

y = torch.arange(40) % 2
signal = np.array((2 * y - 1).tolist())
X = rng.normal(size=(40, 8))
X[:, 2] += 2 * signal
X[:, 5] -= 3 * signal  # the strongest column, and it goes against y
X[:, 6] += 7  # far from zero, and says nothing
X = torch.tensor(X)
predict = fit_selected(X, y, 1)
assert predict is not None, (
    "fit_selected returned None: replace the body of the function"
)
for keep, column in [(1, 5), (2, 2)]:
    predict = fit_selected(X, y, keep)
    Z = torch.zeros(2, 8).double()
    Z = Z + X.mean(dim=0)
    step = torch.eye(8).double()[column] * torch.tensor([[-20.0], [20.0]])
    came = predict(Z + step)
    expected = [1, 0] if column == 5 else [0, 1]
    assert [int(v) for v in came.tolist()] != expected[::-1], (
        f"keep = {keep}: for two rows far apart in column {column} expected "
        f"{expected}, came {came.tolist()}: 1 is for rows nearer to the mean "
        "of those with y = 1"
    )
    assert [int(v) for v in came.tolist()] == expected, (
        f"keep = {keep}: for two rows far apart in column {column} expected "
        f"{expected}, came {came.tolist()}. Is column {column} among those "
        "kept? A strong correlation may be negative"
    )

shares = []
for _ in range(8):  # pure noise: nothing can be right more than half
    X = torch.tensor(rng.normal(size=(40, 300)))
    came = fold_predictions(
        lambda A, b: fit_selected(A, b, 10), X, y, rng.permutation(40), 5
    )
    shares.append(np.mean(np.array(came.tolist()) == np.array(y.tolist())))
assert abs(np.mean(shares) - 0.5) < 0.12, (
    f"pure noise, 5 folds: expected about 0.5, came {np.mean(shares):.2f}. "
    "Does anything of the rows left out reach the fit?"
)
print("honest folds: passed")
