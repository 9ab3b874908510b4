import jax.numpy as jnp


def packed_mask(documents):
    """The causal mask of several documents in one row of tokens.

    documents: (n,), the number of the document that each token belongs
    to; tokens of one document stand together. Returns (n, n), boolean:
    True where query i may see key j, itself included. The argument is
    not to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    cases = (
        [0, 0, 0, 1, 1],
        [2, 0, 0, 1],
        [5, 5],
        [3, 1, 0],
        [0, 1, 1, 2],
        [4],
    )
    for case in cases:
        n = len(case)
        d = np.array(case)
        same = d[:, None] == d
        past = np.tril(np.ones((n, n), bool))
        expected = same & past
        mistakes = {
            "This is True where a key is hidden.": ~expected,
            "Later tokens of the same document are seen.": same,
            "Documents before are seen.": past,
            "Rows are queries, columns are keys: this is transposed.": (
                expected.T
            ),
            "A token may see itself.": expected & ~np.eye(n, dtype=bool),
        }
        said = f"documents = {case}: "
        given = jnp.array(case)
        came = packed_mask(given)
        assert came is not None, (
            "packed_mask returned None: replace the body of the function"
        )
        assert given.tolist() == case, f"{said}documents was changed"
        if isinstance(came, (list, tuple)):
            came = [v.tolist() if hasattr(v, "tolist") else v for v in came]
        came = came.tolist() if hasattr(came, "tolist") else came
        came = np.array(jnp.asarray(came))
        assert came.shape == expected.shape, (
            f"{said}expected shape {expected.shape}, came {came.shape}"
        )
        assert set(np.unique(came).tolist()) <= {
            0,
            1,
        }, f"{said}expected True and False, came {np.unique(came)}"
        if not np.array_equal(came.astype(bool), expected):
            said += f"expected\n{expected.astype(int)}\n"
            said += f"came\n{came.astype(int)}\n"
            for mistake, other in mistakes.items():
                assert not np.array_equal(came.astype(bool), other), (
                    f"{said}{mistake}"
                )
            raise AssertionError(said + "Which keys may query i see?")
    print("packed_mask: passed")


check()
