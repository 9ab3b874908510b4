import jax.numpy as jnp


def prefix_mask(m, n):
    """The mask of a prefix-LM: m tokens of prefix, then n more.

    m >= 0, n >= 0, m + n >= 1. Returns (m + n, m + n), boolean: True
    where query i may see key j.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    for m, n in [(2, 3), (3, 1), (1, 4), (4, 0), (0, 3), (5, 5), (1, 0)]:
        t = m + n
        rows = [[j < max(m, i + 1) for j in range(t)] for i in range(t)]
        expected = np.array(rows)
        past = np.tril(np.ones((t, t), bool))
        block = expected.copy()
        block[m:, m:] = True
        alone = expected.copy()
        alone[m:, :m] = False
        mistakes = {
            "This is True where a key is hidden.": ~expected,
            "This is a causal mask: the prefix sees its own past alone.": (
                past
            ),
            "Rows are queries, columns are keys: this is transposed.": (
                expected.T
            ),
            "Here the prefix is not seen by the others.": alone,
            "Behind the prefix, later tokens are seen.": block,
        }
        said = f"m, n = {m}, {n}: "
        came = prefix_mask(m, n)
        assert came is not None, (
            "prefix_mask returned None: replace the body of the function"
        )
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
    print("prefix_mask: passed")


check()
