import torch


def power_mod(A, k, m):
    """A multiplied k times with itself, every entry modulo m.

    A: (n, n) integers; k: a Python integer, 0 or more; m: 2 or more;
    returns (n, n) integers. About 2 log2(k) products, and no entry ever
    above n m**2.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def attempt(A, k, m, expected, case, hint):
        A = torch.tensor(A)
        before = A.tolist()
        came = power_mod(A, k, m)
        assert came is not None, (
            "power_mod returned None: replace the body of the function"
        )
        assert A.tolist() == before, f"{case}: A was changed to {A.tolist()}"
        try:
            came = np.asarray(came)
        except ValueError:
            raise AssertionError(
                f"{case}: expected a matrix, came {came}"
            ) from None
        assert came.dtype.kind in "iu", (
            f"{case}: the result has dtype {came.dtype}, expected whole"
            " numbers. Is the identity made with dtype=A.dtype? A float32"
            " cannot hold every whole number above 16,777,216"
        )
        assert came.tolist() == expected, (
            f"{case}: expected {expected}, came {came.tolist()}. {hint}"
        )

    F, m = [[1, 1], [1, 0]], 10_000
    hint = (
        "Is every product the matrix product, and the power 0 the identity?"
    )
    attempt(F, 2, m, [[2, 1], [1, 1]], "F to the power 2", hint)
    attempt(F, 1, m, F, "F to the power 1", hint)
    attempt(F, 0, m, [[1, 0], [0, 1]], "F to the power 0", hint)
    attempt(
        F,
        13,
        7,
        [[6, 2], [2, 4]],
        "F to the power 13 modulo 7",
        "m is 7 here",
    )
    T = [[1, 1, 1], [1, 0, 0], [0, 1, 0]]  # sums of three, not of two
    expected = [[274, 230, 149], [149, 125, 81], [81, 68, 44]]
    attempt(T, 10, 1_000, expected, f"{T} to the power 10", "n is 3 here")

    m = 10**9  # n m**2 still fits the integers of F, m**3 does not
    # modulo m this is [[-1, -2], [-3, -4]]
    large = [[m - 1, m - 2], [m - 3, m - 4]]
    expected = [[m - 37, m - 54], [m - 81, m - 118]]
    attempt(
        large,
        3,
        m,
        expected,
        f"a matrix of large numbers, to the power 3 modulo {m}",
        "Three factors without a remainder between them are too large: take"
        " it after each product",
    )

    def fibonacci(k):  # the last four digits repeat after 15,000 numbers
        a, b = 1, 0  # numbers -1 and 0
        for _ in range(k % 15_000):
            a, b = b, (a + b) % 10_000
        return [[(a + b) % 10_000, b], [b, a]]

    for k in [10, 45, 50, 100, 12_345, 10**12]:
        if k == 10**12:
            print(
                "10**12 comes next: a loop over k would not end", flush=True
            )
        attempt(
            F,
            k,
            10_000,
            fibonacci(k),
            f"F to the power {k} modulo 10000",
            "If smaller k were right, an integer has wrapped around silently:"
            " take the remainder after each product",
        )
    print("power_mod: passed")


check()
