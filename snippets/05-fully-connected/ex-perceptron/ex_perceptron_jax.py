import jax.numpy as jnp


def perceptron(X, y, passes):
    """Rosenblatt's rule, from w = 0 and b = 0.

    X: (n, d), y: (n,) of 0 and 1. In each pass, go through the examples in
    order, one by one. Say 1 if w . x + b > 0 and else 0; the error is the
    label minus what was said. Add error times x to w, and the error to b.
    Returns w ~ (d,), b ~ () and a list: how many mistakes in each pass.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np

X = jnp.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
gates = {"OR": [0.0, 1, 1, 1], "AND": [0.0, 0, 0, 1], "XOR": [0.0, 1, 1, 0]}
came = perceptron(X, jnp.array(gates["OR"]), 1)
assert came is not None, (
    "perceptron returned None: replace the body of the function"
)
w, b, mistakes = came
w, b = np.asarray(w), float(b)
# OR, one pass: only (0, 1) is wrong, then all that follow are right
said = f"OR, one pass: expected w = [0, 1], b = 1, came w = {w.tolist()}, "
said += f"b = {b}. "
assert not (np.allclose(w, [1, 1]) and b == 0), said + (
    "The bias has not moved: it gets the error, as if its input were 1"
)
assert not np.allclose(w, [0, -1]) and b >= 0, said + (
    "w or b went away from the label: the error is the label minus what was "
    "said"
)
assert not (np.allclose(w, [2, 2]) and list(mistakes) == [1]), said + (
    "Right examples have changed w as well: add the error times x, which is "
    "zero where the answer was right, not the label times x"
)
assert not np.allclose(w, [2, 2]), said + (
    "All errors of a pass were added at its end: change w at once, so that "
    "the next example already meets the new w"
)
assert not (np.allclose(w, [0, 1]) and b == 0), said + (
    "Has the first example counted as a mistake? At w . x + b = 0 the rule "
    "says 0, not 1"
)
assert np.allclose(w, [0, 1]) and b == 1, said + (
    "Follow the four by hand: what is said is 0 or 1, an error -1, 0 or 1"
)
assert list(mistakes) == [1], f"expected mistakes [1], came {mistakes}"
for name, expected in [
    ("OR", [1, 2, 1, 0, 0, 0, 0, 0]),
    ("AND", [1, 3, 3, 2, 1, 0, 0, 0]),
]:
    w, b, mistakes = perceptron(X, jnp.array(gates[name]), 8)
    mistakes = [int(m) for m in mistakes]
    assert mistakes == expected, (
        f"{name}: expected mistakes {expected}, came {mistakes}"
    )
    says = (np.asarray(X) @ np.asarray(w) + float(b) > 0).astype(int)
    assert says.tolist() == gates[name], f"{name}: w and b are not the last"
w, b, mistakes = perceptron(X, jnp.array(gates["XOR"]), 20)
assert min(mistakes) > 0, (
    f"XOR: mistakes {mistakes}, but no line is right on all four points"
)
assert max(np.abs(np.asarray(w))) <= 2 and abs(b) <= 2, (
    "XOR: w and b should stay small"
)
print("perceptron: passed")
