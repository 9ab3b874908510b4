import jax.numpy as jnp


def beam_search(step, k, longest, alpha):
    """The best finished word that beams of width k come across.

    step: takes a tuple of letters, () at first, and returns the
    log-probabilities (c + 1,) of what comes next; the last is the end.
    In round t = 0, 1, …, longest the beam holds at most k open words of t
    letters, the most probable ones. Each of them may end there, which makes
    a finished word; and each may go on, by each of the c letters, to the
    candidates of the next round. The score of a finished word is its
    log-probability divided by (t + 1) ** alpha, with its t letters and the
    end counted. Returns the finished word of the highest score, as a list
    of numbers without the end, and that score. step may be called once for
    each open word.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def reference(logs, k, longest, alpha):
        beam, finished = [((), 0.0)], []
        for t in range(longest + 1):
            new = []
            for word, log in beam:
                row = logs[t, word[-1] if word else -1]
                finished.append(((log + row[-1]) / (t + 1) ** alpha, word))
                new += [
                    (word + (i,), log + row[i]) for i in range(len(row) - 1)
                ]
            beam = sorted(new, key=lambda item: -item[1])[:k]
        return max(finished)

    def attempt(c, k, longest, alpha):
        rows = rng.dirichlet(np.ones(c + 1), (longest + 1, c + 1))
        logs = np.log(
            rows * 0.98 + 0.02 / (c + 1)
        )  # by place and letter before
        score, word = reference(logs, k, longest, alpha)
        calls = []

        def step(word):
            try:
                word = word.tolist() if hasattr(word, "tolist") else word
                word = tuple(int(i) for i in word)
            except (TypeError, ValueError):
                raise AssertionError(
                    f"step got {word!r}, expected a tuple of letters"
                ) from None
            assert all(0 <= i < c for i in word) and len(word) <= longest, (
                f"step got {word}: letters are 0 to {c - 1}, at most"
                f" {longest}; an ended word is not asked again"
            )
            calls.append(word)
            row = logs[len(word), word[-1] if word else -1]
            return jnp.array(row, jnp.float32)

        came = beam_search(step, k, longest, alpha)
        assert came is not None, (
            "beam_search returned None: replace the body of the function"
        )
        said = f"c = {c}, k = {k}, longest = {longest}, alpha = {alpha}: "
        try:
            mine, mark = came
            mine = mine.tolist() if hasattr(mine, "tolist") else mine
            mine = [int(i) for i in mine]
            mark = float(mark)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected a list and a number, came {came!r}"
            ) from None
        each = np.bincount([len(w) for w in calls], minlength=longest + 1)
        assert each.max() <= k, (
            f"{said}step was called for {each.max()} words of one length, and"
            f" a beam holds at most {k}"
        )
        said += f"expected {list(word)} with {score:.4f}, came {mine} with "
        said += f"{mark:.4f}. "
        assert all(i < c for i in mine), (
            f"{said}The word is to be returned without its end"
        )
        if mine == list(word) and np.isclose(
            mark, score, rtol=1e-3, atol=1e-4
        ):
            return
        if mine == list(word):
            raise AssertionError(
                said
                + "The word is right. The score counts the end as a factor, "
                "and divides by a power of the number of factors"
            )
        raise AssertionError(
            said
            + "Open words compete by log-probability; finished words of all "
            "lengths compete by their score"
        )

    rng = np.random.default_rng(0)
    cases = [  # letters, width, longest, alpha
        (3, 1, 4, 0.0), (3, 2, 4, 0.0), (4, 3, 5, 0.0), (2, 2, 1, 0.0),
        (3, 1, 5, 1.0), (3, 2, 5, 1.0), (4, 3, 6, 0.5), (3, 4, 4, 2.0),
        (1, 1, 3, 1.0), (3, 2, 0, 0.0), (2, 9, 4, 1.0),
    ]  # fmt: skip
    for case in cases * 3:
        attempt(*case)
    print("beam_search: passed")


check()
