import torch


def pad_and_mean(sentences, vectors):
    """The mean vector of every sentence, as one batch without a loop.

    sentences: a list of b lists of token numbers, none of them empty
    vectors: (v, e), a vector for each of the v tokens of the vocabulary
    Returns the tokens (b, t), whole numbers, t the longest length, padded
    with 0 on the right, and the means (b, e) over the true tokens alone.
    The lists and vectors that come in stay as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import copy

import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came):  # of any dtype, in NumPy or in nested lists
        try:
            if isinstance(came, list | tuple):
                return np.array([numbers(part) for part in came], float)
            return np.array(
                torch.as_tensor(came, dtype=torch.float64).tolist()
            )
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"numbers are wanted, came {came!r}"
            ) from None

    def attempt(name, sentences, vectors):
        longest = max(len(s) for s in sentences)
        padded = [s + [0] * (longest - len(s)) for s in sentences]
        table = np.array(vectors)  # (v, e)
        due = np.array([table[s].mean(axis=0) for s in sentences])  # (b, e)
        mine, given = copy.deepcopy(sentences), torch.tensor(vectors)
        got = pad_and_mean(mine, given)
        assert got is not None, (
            "pad_and_mean returned None: replace the body of the function"
        )
        assert isinstance(got, tuple | list) and len(got) == 2, (
            "return two things: the tokens (b, t) and the means (b, e)"
        )
        assert mine == sentences, (
            f"{name}: the sentences were changed, to {mine}: += and append"
            " write into the caller's lists"
        )
        assert given.tolist() == vectors, f"{name}: vectors was changed"
        tokens, means = numbers(got[0]), numbers(got[1])
        assert tokens.shape == (len(padded), longest), (
            f"{name}: expected tokens of shape {(len(padded), longest)}, came"
            f" {tokens.shape}"
        )
        assert tokens.tolist() == padded, (
            f"{name}: expected tokens {padded}, came {tokens.tolist()}"
        )
        assert "float" not in str(getattr(got[0], "dtype", "")), (
            f"{name}: tokens are whole numbers, came {got[0].dtype}"
        )
        assert means.shape == due.shape, (
            f"{name}: expected means of shape {due.shape}, came {means.shape}"
        )
        for s, expected, came in zip(sentences, due, means, strict=True):
            assert np.allclose(came, expected, atol=1e-4), (
                f"{name}: sentence {s} has mean {expected.round(3).tolist()},"
                f" came {came.round(3).tolist()}. Its length is {len(s)} of"
                f" {longest}, and token 0 is a word too: what did the padding"
                " add to the sum, and to the count?"
            )

    V = [[3.0, -1.0], [1.0, 0.0], [0.0, 2.0], [4.0, 4.0]]
    attempt("equal lengths", [[1, 2], [2, 3]], V)
    attempt("two lengths", [[1, 2, 3, 3], [2]], V)
    attempt("token 0 is a word", [[0, 1], [1, 0, 0], [3]], V)
    W = [[1.0, 2.0, 6.0], [3.0, 5.0, -2.0]]
    attempt("three numbers each", [[1, 0], [0, 1, 1, 0, 1]], W)
    attempt("one sentence", [[1, 1, 0]], W)
    print("mean of words: passed")


check()
