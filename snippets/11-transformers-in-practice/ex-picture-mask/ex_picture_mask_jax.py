import jax.numpy as jnp


def picture_mask(picture):
    """Who may see whom in a sequence of words and pictures.

    picture: (n,), whole numbers: 0 for a word, and for a patch the number
    of its picture, 1, 2, ... Everybody sees itself and what came before;
    a patch also sees all patches of its own picture. Returns (n, n),
    True where query i (row) may see key j (column). picture is not to be
    changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    cases = [
        [1, 1, 1, 0, 0],
        [0, 0, 1, 1, 0, 2, 2, 2, 0, 0],
        [0, 0, 0, 0],
        [2, 2, 1, 1],
        [3],
        [0, 1, 1, 1, 2, 2, 0],
    ]
    for kinds in cases:
        n = len(kinds)
        expected = np.zeros((n, n), bool)
        for i in range(n):
            for j in range(n):
                same = kinds[i] == kinds[j] and kinds[i] > 0
                expected[i, j] = j <= i or same
        given = jnp.array(kinds)
        came = picture_mask(given)
        assert came is not None, (
            "picture_mask returned None: replace the body of the function"
        )
        said = f"picture = {kinds}: "
        assert given.tolist() == kinds, f"{said}the argument was changed"
        if isinstance(came, (list, tuple)):
            came = [v.tolist() if hasattr(v, "tolist") else v for v in came]
        came = came.tolist() if hasattr(came, "tolist") else came
        came = np.array(came)
        assert came.shape == (
            n,
            n,
        ), f"{said}expected shape {(n, n)}, came {came.shape}"
        assert set(np.unique(came).tolist()) <= {
            False,
            True,
        }, f"{said}expected True and False, came {np.unique(came).tolist()}"
        came = came.astype(bool)
        if not np.array_equal(came, expected):
            said += f"expected\n{expected.astype(int)}\ncame\n{came.astype(int)}\n"
            assert not np.array_equal(came, ~expected), (
                f"{said}True is to mean: may be seen"
            )
            i, j = np.argwhere(came != expected)[0].tolist()
            raise AssertionError(f"{said}Look at query {i} and key {j}")
    print("picture_mask: passed")


check()
