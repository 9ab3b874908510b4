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


def check():  # in a function, so that its names do not meet yours
    def numbers(came):  # an array of floats
        try:
            return np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None

    def deal(n, size, rng, **options):  # one pass, checked; returns its order
        place = np.arange(n)
        table = np.stack([place, 10.0 * place], axis=1)  # (n, 2)
        X, y = jnp.asarray(table), jnp.asarray(100 * place)
        came = batches(X, y, size, rng, **options)
        assert came is not None, (
            "batches returned None: replace the body of the function"
        )
        assert hasattr(came, "__iter__"), f"expected a list, came {came!r}"
        came = list(came)
        said = f"n = {n}, size = {size}{', drop_last' if options else ''}: "
        pairs = []
        for pair in came:
            assert isinstance(pair, (list, tuple)) and len(pair) == 2, (
                f"{said}expected pairs (X_b, y_b), came {pair!r}"
            )
            rows, answers = map(numbers, pair)
            b = rows.shape[0] if rows.ndim else None
            assert rows.shape == (b, 2) and answers.shape == (b,), (
                f"{said}expected shapes (b, 2) and (b,) in each pair, came "
                f"{rows.shape} and {answers.shape}"
            )
            pairs.append((rows, answers))
        expected = [size] * (n // size)
        if n % size and not options:
            expected.append(n % size)
        lengths = [len(answers) for _, answers in pairs]
        assert lengths == expected, (
            said
            + f"expected batches of {expected}, came {lengths}. Is what is"
            " left at the end a batch, too, and left out only with"
            " drop_last?"
        )
        if not pairs:
            return []
        rows, answers = (
            np.concatenate(part) for part in zip(*pairs, strict=True)
        )
        order = rows[:, 0].tolist()
        assert len(set(order)) == len(order), (
            said
            + f"expected each row once at most, came {sorted(order)}: some"
            " rows came twice. An order is a permutation"
        )
        assert np.isin(rows[:, 0], place).all() and np.array_equal(
            rows[:, 1], 10 * rows[:, 0]
        ), f"{said}these are no rows of X: {rows.tolist()}"
        assert np.array_equal(answers, 100 * rows[:, 0]), (
            said
            + "a row came with the answer of another. X and y need the same"
            " order"
        )
        return order

    rng = np.random.default_rng(1)
    for n, size in [(7, 3), (6, 3), (5, 8), (4, 1)]:
        deal(n, size, rng)
        deal(n, size, rng, drop_last=True)
    first, second = (deal(40, 8, rng) for _ in range(2))
    assert first != sorted(first), (
        "the rows came in the order of the dataset: shuffle them"
    )
    runs = [sorted(first[k : k + 8]) for k in range(0, 40, 8)]
    steps = np.abs(np.diff(first))
    assert (
        any(run[-1] - run[0] > 7 for run in runs)
        and np.mean(steps == 1) < 0.5
    ), (
        "most rows stand beside their neighbours in the dataset: the rows are"
        " to be shuffled, and not the batches, nor the place to begin at"
    )
    assert first != second, (
        "two passes had the same order: draw from the generator that is"
        " given, anew in each call"
    )
    same = [deal(40, 8, np.random.default_rng(5)) for _ in range(2)]
    assert same[0] == same[1], (
        "two generators with the same seed gave two orders: draw from the "
        "generator that is given, and from no other"
    )
    whole = [sorted(deal(7, 3, rng, drop_last=True)) for _ in range(20)]
    assert any(kept != whole[0] for kept in whole), (
        "drop_last left out the same row in 20 passes: shuffle first, then"
        " drop"
    )
    print("batches: passed")


check()
