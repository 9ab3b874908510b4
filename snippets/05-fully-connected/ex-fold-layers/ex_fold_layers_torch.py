def fold(stack):
    """One affine layer that does what a stack of them does.

    stack: a list of pairs (W, b), the first layer first, with W ~ (i, o)
    and b ~ (o,); a layer computes X @ W + b for X ~ (n, i).
    Returns one pair (W, b); the stack stays as it is.
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

    # with whole numbers, the same in both frameworks
    def layers(rng, *sizes):
        pairs = zip(sizes, sizes[1:], strict=False)
        return [
            [rng.integers(-3, 4, s) * 1.0 for s in ((i, o), o)]
            for i, o in pairs
        ]

    def folded(stack):  # W and b as arrays, from a copy of the stack
        given = [
            tuple(torch.tensor(p, dtype=torch.float32) for p in layer)
            for layer in stack
        ]
        came = fold(given)
        assert came is not None, (
            "fold returned None: replace the body of the function"
        )
        kept = len(given) == len(stack) and all(
            np.array_equal(p.cpu().numpy(), q)
            for new, old in zip(given, stack, strict=True)
            for p, q in zip(new, old, strict=True)
        )
        assert kept, (
            "the stack was changed: leave the list and its arrays alone"
        )
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            f"expected a pair (W, b), came {came}"
        )
        i, o = len(stack[0][0]), len(stack[-1][1])
        return array(came[0], (i, o), "W"), array(came[1], (o,), "b")

    first = [np.array([[1.0, 2], [0, 1]]), np.array([1.0, 1])]
    second = [np.array([[1.0, 0], [3, 1]]), np.array([0.0, 2])]
    W, b = folded([first])
    assert np.allclose(W, first[0]) and np.allclose(b, first[1]), (
        "a stack of one layer should come back as that layer"
    )
    W, b = folded([first, second])
    said = (
        f"two layers: expected weights [[7, 2], [3, 1]], came {W.tolist()}. "
    )
    assert not np.allclose(W, [[1, 2], [3, 7]]), (
        said + "These are the factors in the other order: rows of X meet the"
        " first "
        "layer's matrix first, so it stands on the left"
    )
    assert np.allclose(W, [[7, 2], [3, 1]]), said + "It should be the product"
    said = f"two layers: expected bias [4, 3], came {b.tolist()}. "
    assert not np.allclose(b, [1, 3]), (
        said + "This is the sum of the biases, but the first one still goes"
        " through "
        "the second layer's weights"
    )
    assert not np.allclose(b, [10, 3]), (
        said
        + "The second bias has gone through its own layer's weights: it is"
        " added after them"
    )
    assert not np.allclose(b, [4, 1]), (
        said + "The bias of the last layer is missing"
    )
    assert np.allclose(b, [4, 3]), said
    rng = np.random.default_rng(5)
    for sizes in ((2, 3, 4), (3, 5, 2, 4, 1)):
        stack = layers(rng, *sizes)
        X = rng.integers(-3, 4, (6, sizes[0]))
        expected = X
        for V, a in stack:
            expected = expected @ V + a
        W, b = folded(stack)
        assert np.allclose(X @ W + b, expected, rtol=1e-3, atol=1e-4), (
            f"layers {sizes}: the outputs differ from those of the stack. Is"
            " the whole bias so far carried through each further layer?"
        )
    print("fold: passed")


check()
