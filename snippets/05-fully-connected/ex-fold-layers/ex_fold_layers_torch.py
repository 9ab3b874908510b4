def fold(stack):
    """One affine layer that does what a stack of them does.

    stack: a list of pairs (W, b), the first layer first, with W ~ (i, o)
    and b ~ (o,); a layer computes X @ W + b for X ~ (n, i).
    Returns one pair (W, b).
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def tensors(*lists):
    return tuple(torch.tensor(x) for x in lists)


first = tensors([[1.0, 2], [0, 1]], [1.0, 1])
second = tensors([[1.0, 0], [3, 1]], [0.0, 2])
came = fold([first])
assert came is not None, (
    "fold returned None: replace the body of the function"
)
assert np.allclose(came[0], first[0]) and np.allclose(came[1], first[1]), (
    "a stack of one layer should come back as that layer"
)
W, b = (np.asarray(t) for t in fold([first, second]))
said = f"two layers: expected weights [[7, 2], [3, 1]], came {W.tolist()}. "
assert not np.allclose(W, [[1, 2], [3, 7]]), said + (
    "These are the factors in the other order: rows of X meet the first "
    "layer's matrix first, so it stands on the left"
)
assert np.allclose(W, [[7, 2], [3, 1]]), said + "It should be the product"
said = f"two layers: expected bias [4, 3], came {b.tolist()}. "
assert not np.allclose(b, [1, 3]), said + (
    "This is the sum of the biases, but the first one still goes through "
    "the second layer's weights"
)
assert not np.allclose(b, [10, 3]), said + (
    "The second bias has gone through its own layer's weights: it is added "
    "after them"
)
assert not np.allclose(b, [4, 1]), said + (
    "The bias of the last layer is missing"
)
assert np.allclose(b, [4, 3]), said
rng = np.random.default_rng(5)
sizes = [3, 5, 2, 4, 1]
stack = [
    tensors(rng.normal(size=(i, o)).tolist(), rng.normal(size=o).tolist())
    for i, o in zip(sizes, sizes[1:], strict=False)
]
X = expected = torch.tensor(rng.normal(size=(6, 3)).tolist())
for V, a in stack:
    expected = expected @ V + a
W, b = fold(stack)
assert tuple(W.shape) == (3, 1), (
    f"four layers 3-5-2-4-1: expected weights (3, 1), came {tuple(W.shape)}"
)
assert np.allclose(X @ W + b, expected, rtol=1e-3, atol=1e-4), (
    "four layers: the outputs differ from those of the stack. Is the whole "
    "bias so far carried through each further layer?"
)
print("fold: passed")
