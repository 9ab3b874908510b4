def mlp(params, X, activation):
    """A multilayer perceptron of any depth.

    params: a list of pairs (W, b), the first layer first, W ~ (i, o) and
    b ~ (o,); X: (n, d); activation: a function of a tensor, entry by entry.
    Returns the outputs, (n, o) with the o of the last layer. X and params
    stay as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


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

    calls = []

    def relu(z):  # notes that it was called
        calls.append(tuple(z.shape))
        return z.clip(min=0)

    def run(params, X, activation):  # the outputs, from copies
        given = [tuple(torch.tensor(p) for p in pair) for pair in params]
        inputs = torch.tensor(X)
        calls.clear()
        came = mlp(given, inputs, activation)
        assert came is not None, (
            "mlp returned None: replace the body of the function"
        )
        kept = [[p.tolist() for p in pair] for pair in given]
        assert kept == [list(pair) for pair in params], "params were changed"
        assert inputs.tolist() == X, "X was changed: work on a copy"
        return array(came, (len(X), len(params[-1][1])), "outputs")

    X = [[-1.0, 2], [3, 0]]  # (n, d), one entry negative
    came = run([([[1.0, -1], [0, -1]], [-0.5, 0.0])], X, relu)
    said = "one layer is its affine map, [[-1.5, -1], [2.5, -3]]; "
    said += f"came {came.tolist()}. "
    assert not np.allclose(came, [[0, 0], [2.5, 0]]), (
        said
        + "Negative outputs have become 0: no activation after the last layer"
    )
    assert not np.allclose(came, [[-0.5, -2], [2.5, -3]]), (
        said
        + "The -1 of the input counted as 0: the inputs go into the first"
        " layer as they are"
    )
    assert not np.allclose(came, [[-1, -1], [3, -3]]), (
        said + "The bias is missing: the last layer has one, too"
    )
    assert np.allclose(came, [[-1.5, -1], [2.5, -3]]), said
    first = [[1.0, -1, 0], [0, 1, 1]], [0.0, 0.0, -1.0]
    last = [[1.0], [2.0], [-1.0]], [0.5]
    # before the activation: [[-1, 3, 1], [3, -3, -1]]
    came = run([first, last], X, relu)
    said = f"two layers: expected [[5.5], [3.5]], came {came.tolist()}. "
    assert not np.allclose(came, [[4.5], [-1.5]]), (
        said + "This is what comes without an activation between the two"
    )
    assert not np.allclose(came, [[5.5], [4.5]]), (
        said
        + "A hidden value has become negative: the bias is added before the "
        "activation"
    )
    assert np.allclose(came, [[5.5], [3.5]]), said

    def absolute(z):  # another activation
        calls.append(tuple(z.shape))
        return abs(z)

    rng = np.random.default_rng(1)
    sizes = [3, 5, 4, 3, 2]
    stack = [  # whole numbers, to be exact
        (rng.integers(-2, 3, (i, o)) * 1.0, rng.integers(-2, 3, o) * 1.0)
        for i, o in zip(sizes, sizes[1:], strict=False)
    ]
    X = rng.integers(-2, 3, (6, 3)) * 1.0
    expected = X
    for W, b in stack[:-1]:
        expected = np.abs(expected @ W + b)
    expected = expected @ stack[-1][0] + stack[-1][1]
    stack = [(W.tolist(), b.tolist()) for W, b in stack]
    came = run(stack, X.tolist(), absolute)
    assert calls == [(6, 5), (6, 4), (6, 3)], (
        "four layers: the activation that was given should see (6, 5), (6,"
        f" 4) and (6, 3), it saw {calls}"
    )
    assert np.allclose(came, expected, rtol=1e-3, atol=1e-4), (
        f"four layers: expected {expected.tolist()}, came {came.tolist()}"
    )
    print("mlp: passed")


check()
