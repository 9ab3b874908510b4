def count(L, e, m, words, places, gated, biases, tied):
    """How many parameters a pre-norm transformer has.

    L blocks of width e: attention with matrices (e, e), an MLP with m
    hidden units, gated or not, and a norm before each; one more norm
    behind the last block. A table of words and one of places (positions),
    both of width e, and an output layer without a bias, which is the
    table of words if tied. A norm has a scale; with biases, it has a
    shift too, and each matrix of a block has a bias.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def reference(L, e, m, words, places, gated, biases, tied):
        into, out = [(e, m)] * (2 if gated else 1), [(m, e)]
        matrices = ([(e, e)] * 4 + into + out) * L
        norms = 2 * L + 1
        tables = [(words, e), (places, e)] + ([] if tied else [(e, words)])
        arrays = tables + matrices + [(e,)] * norms
        if biases:
            arrays += [(o,) for _, o in matrices] + [(e,)] * norms
        return sum(np.prod(shape, dtype=int) for shape in arrays)

    known = {  # name: settings and what the model is known to have
        "GPT-2 small": (
            (12, 768, 3072, 50_257, 1024, False, True, True),
            124_439_808,
        ),
        "LLaMA 7B": (
            (32, 4096, 11_008, 32_000, 0, True, False, False),
            6_738_415_616,
        ),
    }
    cases = [
        (1, 2, 3, 5, 7, False, False, True),
        (1, 3, 4, 2, 5, True, False, True),
        (2, 4, 5, 3, 6, True, True, True),
        (3, 5, 2, 4, 0, False, True, False),
        (4, 2, 7, 6, 3, True, True, False),
        (0, 3, 4, 5, 6, False, False, False),
        *(settings for settings, _ in known.values()),
    ]
    for case in cases:
        expected = int(reference(*case))
        came = count(*case)
        names = "L", "e", "m", "words", "places", "gated", "biases", "tied"
        given = zip(names, case, strict=True)
        said = ", ".join(f"{name} {value}" for name, value in given)
        assert came is not None, (
            "count returned None: replace the body of the function"
        )
        try:
            came = came.item() if hasattr(came, "item") else came
            came = float(came)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}: expected a number, came {type(came).__name__}"
            ) from None
        assert came == expected, (
            f"{said}: expected {expected:,}, came {came:,.0f}. Tables, output"
            " layer, matrices, their biases, norms: which one is off?"
        )
    for name, (settings, parameters) in known.items():
        assert reference(*settings) == parameters, name
    print("count: passed")


check()
