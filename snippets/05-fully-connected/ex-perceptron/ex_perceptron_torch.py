import torch


def perceptron(X, y, passes):
    """Rosenblatt's rule, from w = 0 and b = 0.

    X: (n, d), y: (n,) of 0 and 1. In each pass, go through the examples in
    order, one by one. Say 1 if w . x + b > 0 and else 0; the error is the
    label minus what was said. Add error times x to w, and the error to b.
    Makes all passes, also after one without mistakes.
    Returns w ~ (d,), b ~ () and a list: how many mistakes in each pass.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(came, shape, name):  # lists and other dtypes will do
        try:
            came = torch.as_tensor(came, dtype=torch.float64).detach().cpu()
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(f"{name} is no array: {came}") from None
        assert came.shape == shape, (
            f"{name}: expected shape {shape}, came {tuple(came.shape)}"
        )
        return came.numpy()

    def run(X, y, passes, say):  # w, b and the mistakes, as numbers
        given = torch.tensor(X), torch.tensor(y)
        before = [p.tolist() for p in given]
        came = perceptron(*given, passes)
        assert came is not None, (
            "perceptron returned None: replace the body of the function"
        )
        assert before == [p.tolist() for p in given], "X or y was changed"
        assert isinstance(came, (tuple, list)) and len(came) == 3, (
            f"expected w, b and the mistakes, came {came}"
        )
        w, b = (
            array(came[0], (len(X[0]),), "w"),
            array(came[1], (), "b").item(),
        )
        assert hasattr(came[2], "__len__") and len(came[2]) == passes, (
            f"{say}: expected a number of mistakes for each of {passes}"
            f" passes, came {came[2]}"
        )
        return w, b, [int(m) for m in came[2]]

    X = [[0.0, 0], [0, 1], [1, 0], [1, 1]]
    gates = {
        "OR": [0.0, 1, 1, 1],
        "AND": [0.0, 0, 0, 1],
        "XOR": [0.0, 1, 1, 0],
    }
    w, b, mistakes = run(X, gates["OR"], 1, "OR")
    # OR, one pass: only (0, 1) is wrong, then all that follow are right
    said = (
        f"OR, one pass: expected w = [0, 1], b = 1, came w = {w.tolist()}, "
    )
    said += f"b = {b}. "
    assert not (np.allclose(w, [1, 1]) and b == 0), (
        said + "Has the bias moved? It gets the error, as if its input were 1"
    )
    assert not (np.allclose(w, [-2, -2]) and b == -3), (
        said
        + "w and b went away from the label: the error is the label minus"
        " what "
        "was said"
    )
    assert not (np.allclose(w, [2, 2]) and mistakes == [1]), (
        said + "Right examples have changed w as well: add the error times x,"
        " which is zero where the answer was right, not the label times x"
    )
    assert not (np.allclose(w, [2, 2]) and mistakes == [3]), (
        said
        + "All errors of a pass were added at its end: change w at once, so"
        " that the next example already meets the new w"
    )
    assert not (np.allclose(w, [0, 1]) and b == 0), (
        said
        + "Has the first example counted as a mistake? At w . x + b = 0 the"
        " rule says 0, not 1"
    )
    assert np.allclose(w, [0, 1]) and b == 1, (
        said
        + "Follow the four by hand: what is said is 0 or 1, an error -1, 0"
        " or 1"
    )
    assert mistakes == [1], (
        f"OR, one pass: expected mistakes [1], came {mistakes}"
    )
    for name, expected in [
        ("OR", [1, 2, 1, 0, 0, 0, 0, 0]),
        ("AND", [1, 3, 3, 2, 1, 0, 0, 0]),
    ]:
        w, b, mistakes = run(X, gates[name], 8, name)
        assert mistakes == expected, (
            f"{name}: expected mistakes {expected}, came {mistakes}"
        )
        says = (np.array(X) @ w + b > 0).astype(int)
        assert says.tolist() == gates[name], (
            f"{name}: w and b are not the last"
        )
    rows = [
        [1.0, -2, 0.5],
        [-1, 0.5, 2],
        [0, 3, -1],
        [2, 1, 1],
        [-2, -1, -0.5],
    ]
    w, b, mistakes = run(rows, [1.0, 0, 1, 0, 0], 4, "five rows of three")
    right = (
        np.allclose(w, [1, -1, -3]) and b == -2 and mistakes == [4, 4, 3, 1]
    )
    assert right, (
        "five rows of three, four passes: expected w = [1, -1, -3], b = -2"
        f" and mistakes [4, 4, 3, 1], came w = {w.tolist()}, b = {b} and"
        f" {mistakes}"
    )
    w, b, mistakes = run(X, gates["XOR"], 20, "XOR")
    assert min(mistakes) > 0, (
        f"XOR: mistakes {mistakes}, but no line is right on all four points"
    )
    assert max(np.abs(w)) <= 2 and abs(b) <= 2, (
        "XOR: w and b should stay small"
    )
    print("perceptron: passed")


check()
