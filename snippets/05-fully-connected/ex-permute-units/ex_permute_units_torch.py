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

    def net(rng, d, h, o):  # whole numbers, no two rows or columns alike
        shapes = {"U": (d, h), "c": (h,), "V": (h, o), "a": (o,)}
        return {
            k: rng.permutation(20)[: np.prod(s)].reshape(s) * 1.0 - 9
            for k, s in shapes.items()
        }

    rng = np.random.default_rng(0)
    orders = [
        [1, 2, 0],
        [0, 2, 1],
        [2, 1, 0],
        [0, 1, 2],
        [2, 0, 3, 1],
        [1, 0],
    ]
    for order, o in zip(orders, (3, 3, 3, 3, 2, 4), strict=True):
        before = net(rng, 2, len(order), o)
        p = {
            k: torch.tensor(v, dtype=torch.float32) for k, v in before.items()
        }
        came = permute(p, torch.tensor(order))
        assert came is not None, (
            "permute returned None: replace the body of the function"
        )
        assert isinstance(came, dict) and set(came) == set("UcVa"), (
            f"expected a dictionary with U, c, V and a, came {came}"
        )
        for k, v in before.items():
            assert np.array_equal(p[k].cpu(), v), f"the caller's {k} changed"
        q = {k: array(came[k], before[k].shape, k) for k in before}
        said = f"order {order}: "
        assert np.allclose(q["U"], before["U"][:, order]), (
            said + f"U came as {q['U'].tolist()}. A unit is a column of U"
        )
        assert np.allclose(q["c"], before["c"][order]), (
            said
            + f"c came as {q['c'].tolist()}. Each unit takes its bias along"
        )
        assert np.allclose(q["a"], before["a"]), (
            said + "a belongs to the outputs, and these have not moved"
        )
        same = np.allclose(q["V"], before["V"][order])
        assert same or not np.allclose(q["V"], before["V"]), (
            said
            + "The outputs have changed, because V has not: what leaves unit"
            " k is row k of V, and the units have moved"
        )
        moved = o == len(order) and np.allclose(q["V"], before["V"][:, order])
        assert same or not moved, (
            said
            + "The columns of V have moved: they are the outputs. What leaves"
            " a hidden unit is a row of V"
        )
        assert same, (
            said
            + f"V came as {q['V'].tolist()}, and the outputs have changed."
            " Does row k of V belong to the unit that now stands at"
            " place k?"
        )
    print("permute: passed")


check()
