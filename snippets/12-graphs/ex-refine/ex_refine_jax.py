def tells_apart(A, B):
    """Whether refining colours tells two graphs apart.

    A, B: adjacency matrices (n, n) of numbers 0 and 1, symmetric, with
    zeros on the diagonal; the two need not have the same size. All nodes
    begin with one colour. Returns True or False. No argument is to be
    changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def graph(n, *edges):
        A = np.zeros((n, n), int)
        for i, j in edges:
            A[i, j] = A[j, i] = 1
        return A

    def path(*nodes):
        return list(zip(nodes, nodes[1:], strict=False))

    def legs(*lengths):  # paths of so many nodes, all of them from node 0
        edges, n = [], 1
        for k in lengths:
            edges += path(0, *range(n, n + k))
            n += k
        return graph(n, *edges)

    def reference(A, B):
        N = len(A) + len(B)
        both = np.zeros((N, N), int)
        both[: len(A), : len(A)], both[len(A) :, len(A) :] = A, B
        near = [np.flatnonzero(row) for row in both]
        colour = [0] * N
        for _ in range(N):
            keys = [
                (colour[i], sorted(colour[j] for j in near[i]))
                for i in range(N)
            ]
            names = sorted(keys)
            colour = [names.index(key) for key in keys]
        return sorted(colour[: len(A)]) != sorted(colour[len(A) :])

    line, star = graph(4, *path(0, 1, 2, 3)), graph(4, (0, 1), (0, 2), (0, 3))
    other = graph(4, *path(1, 3, 0, 2))  # the path, numbered otherwise
    ring, pair = (
        path(0, 1, 2, 3, 4, 5, 0),
        path(0, 1, 2, 0) + path(3, 4, 5, 3),
    )
    prism = graph(6, *pair, (0, 3), (1, 4), (2, 5))
    hexagon, triangles = graph(6, *ring), graph(6, *pair)
    tree = legs(2, 2, 5)
    alike = [  # the degrees of all neighbours add up to 3 times the own
        graph(
            11,
            *path(1, 0, 5, 2, 3, 1, 9, 7, 0, 8, 6, 3),
            *path(2, 4, 6),
            *path(4, 7),
            *path(5, 10, 8),
        ),
        graph(
            11,
            *path(1, 3, 7, 4, 0, 2, 8, 3),
            *path(2, 9, 4),
            *path(5, 0, 6, 1, 5, 10, 6),
            *path(7, 8),
        ),
    ]
    cases = [
        ("a path and a star", line, star),
        ("a path and the same, numbered otherwise", line, other),
        ("a hexagon and a prism, all degrees 2 or all 3", hexagon, prism),
        ("two trees with equal degrees", tree, legs(2, 3, 4)),
        ("a tree and itself", tree, tree),
        ("two trees, equal for five rounds", legs(9, 9, 12), legs(9, 10, 11)),
        ("a hexagon and two triangles", hexagon, triangles),
        ("two graphs with equal degrees and equal sums of them", *alike),
        ("a hexagon and a triangle", hexagon, graph(3, *path(0, 1, 2, 0))),
        (
            "5 nodes with two edges, and with one",
            graph(5, (0, 1), (2, 3)),
            graph(5, (3, 1)),
        ),
        ("paths of 4 nodes and of 10", line, graph(10, *path(*range(10)))),
    ]
    for said, first, second in cases:
        expected = reference(first, second)
        A, B = jnp.array(first.copy()), jnp.array(second.copy())
        came = tells_apart(A, B)
        assert came is not None, (
            "tells_apart returned None: replace the body of the function"
        )
        assert (
            A.tolist() == first.tolist() and B.tolist() == second.tolist()
        ), f"{said}: an argument was changed"
        came = came.tolist() if hasattr(came, "tolist") else came
        assert isinstance(came, (bool, int)), (
            f"{said}: expected True or False, came {type(came).__name__}"
        )
        assert bool(came) == expected, (
            f"{said}: expected {expected}, came {bool(came)}"
        )
    print("tells_apart: passed")


check()
