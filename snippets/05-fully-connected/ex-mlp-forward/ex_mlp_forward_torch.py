def mlp(params, X, activation):
    """A multilayer perceptron of any depth.

    params: a list of pairs (W, b), the first layer first, W ~ (i, o) and
    b ~ (o,); X: (n, d); activation: a function of a tensor, entry by entry.
    Returns the outputs, (n, o) with the o of the last layer.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def tensors(*lists):
    return tuple(torch.tensor(x) for x in lists)


calls = []


def relu(z):  # notes that it was called
    calls.append(tuple(z.shape))
    return z.clip(min=0)


X = torch.tensor([[-1.0, 2], [3, 0]])  # (n, d), one entry negative
single = tensors([[1.0, -1], [0, -1]], [-0.5, 0])
came = mlp([single], X, relu)
assert came is not None, "mlp returned None: replace the body of the function"
said = "one layer is its affine map, [[-1.5, -1], [2.5, -3]]; "
said += f"came {came.tolist()}. "
assert not np.allclose(came, [[0, 0], [2.5, 0]]), said + (
    "Negative outputs have become 0: no activation after the last layer"
)
assert not np.allclose(came, [[-0.5, -2], [2.5, -3]]), said + (
    "The -1 of the input counted as 0: the inputs go into the first layer "
    "as they are"
)
assert not np.allclose(came, [[-1, -1], [3, -3]]), said + (
    "The bias is missing: the last layer has one, too"
)
assert np.allclose(came, [[-1.5, -1], [2.5, -3]]), said
first = tensors([[1.0, -1, 0], [0, 1, 1]], [0.0, 0, -1])
last = tensors([[1.0], [2], [-1]], [0.5])
# before the activation: [[-1, 3, 1], [3, -3, -1]]
came = mlp([first, last], X, relu)
said = f"two layers: expected [[5.5], [3.5]], came {came.tolist()}. "
assert not np.allclose(came, [[4.5], [-1.5]]), said + (
    "This is what comes without an activation between the two"
)
assert not np.allclose(came, [[5.5], [4.5]]), said + (
    "A hidden value has become negative: the bias is added before the "
    "activation"
)
assert np.allclose(came, [[5.5], [3.5]]), said
calls.clear()
rng = np.random.default_rng(1)
sizes = [2, 5, 4, 3, 2]
stack = [
    tensors(rng.normal(size=(i, o)).tolist(), rng.normal(size=o).tolist())
    for i, o in zip(sizes, sizes[1:], strict=False)
]
came, expected = mlp(stack, X, relu), np.asarray(X)
assert calls == [(2, 5), (2, 4), (2, 3)], (
    "four layers: the activation should see (2, 5), (2, 4) and (2, 3), "
    f"it saw {calls}"
)
for W, b in stack[:-1]:
    expected = np.maximum(expected @ np.asarray(W) + np.asarray(b), 0)
expected = expected @ np.asarray(stack[-1][0]) + np.asarray(stack[-1][1])
assert np.allclose(came, expected, rtol=1e-3, atol=1e-4), (
    f"four layers: expected {expected.round(3).tolist()}, came {came.tolist()}"
)
print("mlp: passed")
