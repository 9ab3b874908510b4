def permute(p, order):
    """The same network with its hidden units in another order.

    p: a dictionary with U ~ (d, h), c ~ (h,), V ~ (h, o), a ~ (o,), for
    relu(X @ U + c) @ V + a; order: (h,), whole numbers. Unit k of the new
    network is unit order[k] of the old one.
    Returns a new dictionary; p stays as it is.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch

p = {
    "U": torch.tensor([[1.0, -1, 0], [2, 1, -1]]),
    "c": torch.tensor([0.0, 1, 3]),
    "V": torch.tensor([[1.0, 0, 2], [3, 1, 0], [0, -1, 1]]),
    "a": torch.tensor([0.5, 0, -0.5]),
}
before = {k: np.array(v.tolist()) for k, v in p.items()}
X = np.array([[1.0, 1], [-2, 0], [0.5, -1], [3, 2]])


def outputs(q):
    H = np.maximum(X @ q["U"] + q["c"], 0)
    return H @ q["V"] + q["a"]


for order in ([1, 2, 0], [0, 2, 1], [2, 1, 0], [0, 1, 2]):
    came = permute(p, torch.tensor(order))
    assert came is not None, (
        "permute returned None: replace the body of the function"
    )
    q = {k: np.asarray(v) for k, v in came.items()}
    for k, v in before.items():
        assert np.array_equal(np.asarray(p[k]), v), (
            f"the caller's {k} changed"
        )
        assert q[k].shape == v.shape, (
            f"{k}: {v.shape} became {q[k].shape}. Which axis of {k} has an "
            "entry for each hidden unit?"
        )
    said = f"order {order}: "
    assert np.allclose(q["U"], before["U"][:, order]), said + (
        f"U came as {q['U'].tolist()}. A unit is a column of U"
    )
    assert np.allclose(q["c"], before["c"][order]), said + (
        f"c came as {q['c'].tolist()}. Each unit takes its bias along"
    )
    assert np.allclose(q["a"], before["a"]), said + (
        "a belongs to the outputs, and these have not moved"
    )
    same = np.allclose(outputs(q), outputs(before))
    assert same or not np.allclose(q["V"], before["V"]), said + (
        "The outputs have changed, because V has not: what leaves unit k is "
        "row k of V, and the units have moved"
    )
    assert same or not np.allclose(q["V"], before["V"][:, order]), said + (
        "The columns of V have moved: they are the outputs. What leaves a "
        "hidden unit is a row of V"
    )
    assert same, said + (
        f"V came as {q['V'].tolist()}, and the outputs have changed. Does "
        "row k of V belong to the unit that now stands at place k?"
    )
print("permute: passed")
