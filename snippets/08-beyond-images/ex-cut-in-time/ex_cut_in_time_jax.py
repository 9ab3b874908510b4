import jax.numpy as jnp


def cut_in_time(series, p, h, cut):
    """Windows of a series for training and for the test.

    series: (t,); a window is p values in a row, its answer the value h
    steps after the last of them. Training: all windows whose answer
    lies before moment cut. Test: all windows whose forecast is made
    when everything before cut is known, so at cut - 1 or later.
    p, h: at least 1; both parts have a window. Returns four arrays,
    in the order of time: the windows (n, p) and answers (n,) for
    training, then for the test.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            if isinstance(came, (list, tuple)):
                came = [
                    v.tolist() if hasattr(v, "tolist") else v for v in came
                ]
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected an array of shape {shape}, "
                f"came {type(came).__name__}"
            ) from None
        assert came.shape == shape, (
            f"{said}expected shape {shape}, came {came.shape}"
        )
        return came

    names = ["training windows", "training answers"]
    names += ["test windows", "test answers"]
    rng = np.random.default_rng(0)
    cases = [(12, 3, 2, 8), (9, 1, 1, 4), (15, 4, 5, 10), (10, 3, 1, 5)]
    for t, p, h, cut in cases:
        values = rng.permutation(10 * t)[:t].astype(float)
        parts = [], [], [], []
        for i in range(p - 1, t - h):  # i: the last value that is known
            part = 0 if i + h < cut else 2
            if part == 0 or i >= cut - 1:
                parts[part].append(values[i - p + 1 : i + 1])
                parts[part + 1].append(values[i + h])
        series = jnp.array(values, dtype=jnp.float32)
        came = cut_in_time(series, p, h, cut)
        assert came is not None, (
            "cut_in_time returned None: replace the body of the function"
        )
        said = f"t, p, h, cut = {t}, {p}, {h}, {cut}: "
        assert series.tolist() == values.tolist(), (
            f"{said}the series was changed: work on a copy"
        )
        assert isinstance(came, (tuple, list)) and len(came) == 4, (
            f"{said}expected four arrays, came {type(came).__name__}"
            + (f" of {len(came)}" if isinstance(came, (tuple, list)) else "")
        )
        made = t - p - h + 1  # windows in all
        for name, mine, right in zip(names, came, parts, strict=True):
            where, right = f"{said}{name}, ", np.array(right)
            length = len(mine) if hasattr(mine, "__len__") else None
            if length == made - len(parts[0]) and h > 1 and "test" in name:
                where += "(one for each answer from cut on? Some of these "
                where += "forecasts are made before the cut) "
            elif length and length > len(right) and name == names[0]:
                where += "(some of these answers were not known at the cut) "
            elif (
                length is not None
                and length < len(right)
                and name == names[2]
            ):
                where += "(all before cut is known at cut - 1 as well, and a "
                where += "window may reach back across the cut) "
            mine = numbers(where, mine, right.shape)
            assert np.array_equal(mine, right), (
                f"{where}expected\n{right}\ncame\n{mine}"
            )
    print("cut_in_time: passed")


check()
