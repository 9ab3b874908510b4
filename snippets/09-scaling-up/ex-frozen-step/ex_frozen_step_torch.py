def frozen_step(params, velocities, grads, frozen, rate, decay, momentum):
    """One step of gradient descent with momentum and decay, partly frozen.

    params, velocities, grads: lists of arrays, one for each parameter and
    of its shape; frozen: a list of bool. A parameter w that is not frozen
    gets the new velocity momentum * v + g + decay * w, and rate times the
    new velocity is taken off w. A frozen one keeps value and velocity.
    Returns two lists, the new parameters and the new velocities. None of
    the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


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

    def reference(params, velocities, grads, frozen, rate, decay, momentum):
        new = [], []
        for w, v, g, f in zip(params, velocities, grads, frozen, strict=True):
            moved = v if f else momentum * v + g + decay * w
            new[0].append(w if f else w - rate * moved)
            new[1].append(moved)
        return new

    rng = np.random.default_rng(0)
    shapes = [(3, 2), (4,), (2, 3, 2)]
    cases = [
        ([True, False, True], 0.5, 0.25, 0.75),
        ([False, False, True], 0.1, 0.0, 0.9),
        ([True, True, True], 1.0, 0.5, 0.5),
        ([False, True, False], 2.0, 0.3, 0.0),
        ([False, False, False], 0.25, 0.125, 0.5),
    ]
    for frozen, rate, decay, momentum in [*cases, ([], 1.0, 1.0, 1.0)]:
        sizes, rest = shapes[: len(frozen)], (rate, decay, momentum)
        params, velocities, grads = (
            [
                rng.integers(1, 9, s) * rng.choice([-0.5, 0.5], s)
                for s in sizes
            ]
            for _ in range(3)
        )
        expected = reference(params, velocities, grads, frozen, *rest)
        given = [
            [torch.tensor(v, dtype=torch.float32) for v in values]
            for values in (params, velocities, grads)
        ]
        before = [[v.tolist() for v in values] for values in given]
        flags = list(frozen)
        came = frozen_step(*given, flags, *rest)
        assert came is not None, (
            "frozen_step returned None: replace the body of the function"
        )
        said = f"frozen, rate, decay, momentum = {frozen}, {rate}, {decay}, "
        said += f"{momentum}: "
        names = "params", "velocities", "grads"
        for name, values, old in zip(names, given, before, strict=True):
            now = [v.tolist() if hasattr(v, "tolist") else v for v in values]
            assert now == old, f"{said}{name} was changed: use new arrays"
        assert flags == frozen, f"{said}frozen was changed"
        pair = isinstance(came, (list, tuple)) and len(came) == 2
        assert pair, f"{said}expected two lists, came {type(came).__name__}"
        for name, values, right in zip(
            names[:2], came, expected, strict=True
        ):
            listed = isinstance(values, (list, tuple))
            assert listed and len(values) == len(right), (
                f"{said}expected a list of {len(right)} new {name}, came"
                f" {values}"
            )
            for i, (value, e) in enumerate(zip(values, right, strict=True)):
                where = f"{said}{name}[{i}]: "
                value = numbers(where, value, e.shape)
                hint = (
                    "It is frozen: what moves it, if not its gradient?"
                    if frozen[i]
                    else "It is not frozen: first the velocity, then the step"
                )
                assert np.allclose(value, e, rtol=1e-4, atol=1e-4), (
                    f"{where}expected\n{e}\ncame\n{value.round(4)}\n{hint}"
                )
    print("frozen_step: passed")


check()
