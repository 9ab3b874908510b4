import jax.numpy as jnp


def interpolate(x, y):
    """A network with one input that passes through given points.

    x: (n,), increasing; y: (n,). The network has h = n - 1 hidden ReLU
    units, whose weights from the input are all 1:
    f(t) = sum over k of v_k * relu(t + c_k), plus a.
    It has to agree with the straight lines from point to point.
    Returns c ~ (h,) in the order of the points, v ~ (h,) and a ~ ().
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(came, shape, name):  # lists and other dtypes will do
        try:
            came = np.asarray(came, float)
        except (TypeError, ValueError):
            raise AssertionError(f"{name} is no array: {came}") from None
        assert came.shape == shape, (
            f"{name}: expected shape {shape}, came {came.shape}"
        )
        return came

    def network(x, y, t):  # of interpolate(x, y): c, v, a, and f at t
        given = jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32)
        came = interpolate(*given)
        assert came is not None, (
            "interpolate returned None: replace the body of the function"
        )
        assert np.allclose(given[0], x) and np.allclose(given[1], y), (
            "x or y was changed: work on copies"
        )
        assert isinstance(came, (tuple, list)) and len(came) == 3, (
            f"expected c, v and a, came {came}"
        )
        h = len(x) - 1
        c, v = (
            array(came[k], (h,), f"{h + 1} points, {'cv'[k]}") for k in (0, 1)
        )
        a = array(came[2], (), "a")
        return c, v, a, np.maximum(np.asarray(t)[:, None] + c, 0) @ v + a

    c, v, a, _ = network([0.0, 1, 2], [0.0, 1, 0], [0.0])
    c, v = c.tolist(), v.tolist()
    said = f"a tent, (0, 0), (1, 1), (2, 0): expected c = [0, -1], came {c}. "
    assert not np.allclose(c, [0, 1]), said + (
        "relu(t + c) starts to rise at t = -c, and should at the point"
    )
    assert not np.allclose(c, [-1, -2]), said + (
        "The units start at the ends of the pieces: before the first of them "
        "f could only be constant"
    )
    assert np.allclose(c, [0, -1]), said + "Give the units in order"
    said = f"the tent: expected v = [1, -2], came {v}. "
    assert not np.allclose(v, [1, -1]), said + (
        "These are the slopes themselves, but the units before go on rising: "
        "each new one has to change the slope from the old to the new"
    )
    assert np.allclose(v, [1, -2]), said
    t = [1.0, 2, 3, 4, 4.5, 5]
    *_, values = network([1.0, 2, 4, 5], [3.0, 1, 2, 2], t)
    expected = [3, 1, 1.5, 2, 2, 2]
    said = (
        f"four points: expected {expected}, came {values.round(3).tolist()}. "
    )
    assert not np.allclose(values, np.array(expected) - 3), said + (
        "All too low by the first y: left of the first unit's start f is a"
    )
    assert np.allclose(values, expected, atol=1e-5), said + (
        "A slope is the step in y over the step in x"
    )
    *_, values = network([-3.0, 1], [2.0, 4], [-3.0, -1, 1])
    assert np.allclose(values, [2, 3, 4], atol=1e-5), (
        f"two points: expected [2, 3, 4], came {values.round(3).tolist()}"
    )
    worst = {}
    for pieces in (8, 16, 32):
        x, t = np.linspace(0, 3, pieces + 1), np.linspace(0, 3, 601)
        *_, values = network(x, np.sin(x), t)
        worst[pieces] = np.abs(values - np.sin(t)).max()
        bound = (3 / pieces) ** 2 / 8 + 1e-5
        assert worst[pieces] <= bound, (
            f"sine, {pieces} units: off by {worst[pieces]:.4f}, and straight "
            f"lines from point to point are off by {bound:.4f} at most"
        )
    assert 3.5 < worst[8] / worst[16] < 4.5, (
        "twice the units: a quarter of it"
    )
    print("interpolate: passed")


check()
