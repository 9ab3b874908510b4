def hop_bias(A, table):
    """What to add to the scores, by the distance of two nodes.

    A: (n, n), A[i, j] not 0: an edge from j to i; the edges may have a
    direction and weights, which do not count as lengths. table: (r,).
    Entry [i, j] is table[k], if the shortest way from j to i has k edges;
    table[r - 1] also stands for all longer ways, and for no way at all.
    Returns (n, n). The arguments are not to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def as_array(came):
        if isinstance(came, (list, tuple)):
            return np.array([as_array(v) for v in came], float)
        return np.array(
            came.tolist() if hasattr(came, "tolist") else came, float
        )

    def reference(
        A, table, far, turned=False, last=False, loops=False, weights=False
    ):
        n, r = len(A), len(table)
        E = A.T != 0 if turned else A != 0
        D = np.full((n, n), -1)
        for j in range(n):  # from each node outwards
            front, k = {j}, 0
            seen = set()
            while front:
                for i in front:
                    D[i, j] = k
                seen |= front
                front = {
                    i for q in front for i in np.nonzero(E[:, q])[0]
                } - seen
                k += 1
        if last:  # the last number of steps that lead there, not the first
            W = np.eye(n)
            for k in range(1, r):
                W = (E @ W > 0) * 1.0
                D[W > 0] = k
        if weights:  # powers of A, in which ways may cancel
            D, W = np.full((n, n), -1), np.eye(n)
            for k in range(n):
                D[(D < 0) & (W != 0)] = k
                W = A @ W
        if loops:
            D[np.arange(n), np.arange(n)] = 1
        B = table[np.minimum(D, r - 1)]
        B[D < 0] = far
        return B

    rng = np.random.default_rng(0)
    for n, r, share in [
        (5, 3, 0.3),
        (6, 6, 0.2),
        (7, 2, 0.3),
        (6, 8, 0.25),
        (1, 4, 0),
        (4, 4, 0),
    ]:
        A = (rng.random((n, n)) < share) * rng.normal(size=(n, n)).round(2)
        A = A * (1 - np.eye(n)) + 0.0  # no -0
        if n == 7:
            A[0, 0] = 1.5  # a loop does not make a node far from itself
        if n == 4:  # two ways from 0 to 3, with the products 2 and -2
            A[1, 0], A[2, 0], A[3, 1], A[3, 2], A[0, 3] = 1, 2, 2, -1, 3
        table = rng.normal(size=r).round(2)
        expected = reference(A, table, table[-1])
        mistakes = {
            "if no way counts as distance 0": reference(A, table, table[0]),
            "if no way were closed by -inf": reference(A, table, -np.inf),
            "with the direction of the edges turned": reference(
                A, table, table[-1], turned=True
            ),
            "by the last number of steps that leads there, not the first": (
                reference(A, table, table[-1], last=True)
            ),
            "of powers of A itself, in which ways cancel": reference(
                A, table, table[-1], weights=True
            ),
            "with every node one edge from itself": reference(
                A, table, table[-1], loops=True
            ),
        }
        given = (
            torch.tensor(A, dtype=torch.float32),
            torch.tensor(table, dtype=torch.float32),
        )
        before = [z.tolist() for z in given]
        came = hop_bias(*given)
        said = f"n = {n}, r = {r}: "
        assert came is not None, (
            "hop_bias returned None: replace the body of the function"
        )
        assert [z.tolist() for z in given] == before, (
            f"{said}an argument was changed"
        )
        came = as_array(came)
        assert came.shape == (n, n), (
            f"{said}expected shape {(n, n)}, came {came.shape}"
        )
        if not np.allclose(came, expected, atol=1e-4):
            said += (
                f"A\n{A}\ntable {table}\nexpected\n{expected}\ncame\n{came}\n"
            )
            for name, other in mistakes.items():
                assert not np.allclose(came, other, atol=1e-4), (
                    f"{said}This is the result {name}"
                )
            raise AssertionError(
                said + "Count the edges of one entry by hand"
            )
    print("hop_bias: passed")


check()
