import jax.numpy as jnp


def power_mod(A, k, m):
    """A multiplied k times with itself, every entry modulo m.

    A: (n, n) integers; k: a Python integer, 0 or more; returns (n, n).
    About 2 log2(k) products, and no entry ever above n m**2.
    """
    return None  # your code here


# --- check: nothing to change below ---
F = jnp.array([[1, 1], [1, 0]])
for k, expected in [
    (2, [[2, 1], [1, 1]]),
    (1, F.tolist()),
    (0, [[1, 0], [0, 1]]),
]:
    P = power_mod(F, k, 10_000)
    assert P is not None, (
        "power_mod returned None: replace the body of the function"
    )
    assert jnp.issubdtype(P.dtype, jnp.integer), (
        f"the result has dtype {P.dtype}, expected whole numbers: is the "
        "identity made with dtype=A.dtype? A float32 cannot hold every "
        "whole number above 16,777,216"
    )
    assert P.tolist() == expected, (
        f"F to the power {k}: expected {expected}, came {P.tolist()}. Is "
        "every product the matrix product, and the power 0 the identity?"
    )

m = 10_000  # n m**2 still fits the integers of F, m**3 does not
# modulo m this is [[-1, -2], [-3, -4]]
A = jnp.array([[m - 1, m - 2], [m - 3, m - 4]])
came = power_mod(A, 3, m).tolist()
expected = [[m - 37, m - 54], [m - 81, m - 118]]
assert came == expected, (
    f"a matrix of large numbers, to the power 3 modulo {m}: expected "
    f"{expected}, came {came}. Three factors without a remainder between "
    "them are too large: take it after each product"
)


def fibonacci(k):  # the last four digits repeat after 15,000 numbers
    a, b = 0, 1
    for _ in range(k % 15_000):
        a, b = b, (a + b) % 10_000
    return a


for k in [10, 45, 50, 100, 12_345, 10**12]:
    if k == 10**12:
        print("10**12 comes next: a loop over k would not end", flush=True)
    came = int(power_mod(F, k, 10_000)[0, 1])
    assert came == fibonacci(k), (
        f"last four digits of Fibonacci number {k}: expected "
        f"{fibonacci(k)}, came {came}. If smaller k were right, an integer "
        "has wrapped around silently: take the remainder after each product"
    )
print("power_mod: passed")
