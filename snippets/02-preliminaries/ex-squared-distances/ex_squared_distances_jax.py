import jax.numpy as jnp


def squared_distances(X, Y):
    """Entry (i, j): the squared distance of row i of X from row j of Y.

    X: (n, d); Y: (m, d); returns (n, m). No loop, and nothing as
    large as (n, m, d).
    """
    return None  # your code here


# --- check: nothing to change below ---
X = jnp.array([[1.0, 2.0], [3.0, 0.0], [-2.0, 1.0]])
Y = jnp.array([[0.0, 1.0], [4.0, 4.0], [2.0, -3.0]])
D = squared_distances(X, X)
assert D is not None, (
    "squared_distances returned None: replace the body of the function"
)
assert D.shape == (3, 3), f"expected shape (3, 3), came {D.shape}"
for i in range(3):
    assert abs(D[i, i]) < 1e-3, (
        f"expected distance 0 between row {i} of X and itself, came "
        f"{D[i, i]:.4f}. Is the term -2 x.y there, with its 2, and is each "
        "square summed over axis 1 only?"
    )
for A, B in [(X, Y), (Y, X[:2]), (X[:1], Y)]:
    D = squared_distances(A, B)
    n, m = len(A), len(B)
    assert D.shape == (n, m), (
        f"X {A.shape} and Y {B.shape}: expected shape "
        f"{(n, m)}, came {D.shape}"
    )
    for i in range(n):
        for j in range(m):
            d = ((A[i] - B[j]) ** 2).sum()
            assert abs(D[i, j] - d) < 1e-3, (
                f"entry ({i}, {j}): expected {d:.4f}, came {D[i, j]:.4f}. "
                f"It needs the squares of row {i} of X and of row {j} of Y, "
                "and -2 x.y: which of the three is a column, (n, 1)? And "
                "is the distance left squared, without a root?"
            )
print("squared_distances: passed")
