def stop_early(losses, patience):
    """Early stopping, read off a finished curve.

    losses: (t,), the validation losses, t at least 1; patience: whole
    number, at least 1. Training ends at the first moment at which
    `patience` losses in a row were not below the best one before
    them, or at the last moment. Returns the pair (moment of the end,
    moment of the best loss up to then), counted from 0; of equal
    losses the earliest is the best. losses is not to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax.numpy as jnp


def check():  # in a function, so that its names do not meet yours
    cases = [
        ([5, 4, 3, 4, 5, 2, 1], 2, (4, 2)),
        ([5, 4, 3, 4, 5, 2, 1], 3, (6, 6)),
        ([5, 4, 3, 4, 5, 2, 1], 1, (3, 2)),
        ([3, 3, 3, 3], 2, (2, 0)),
        ([1], 1, (0, 0)),
        ([4, 5, 3, 4, 3, 2], 2, (4, 2)),
        ([6, 5, 7, 6, 5.5, 4, 9], 3, (4, 1)),
        ([2, -1, 0, -2, -1, -1.5, 0], 3, (6, 3)),
        ([9, 8, 7, 8, 9], 4, (4, 2)),
    ]
    for losses, patience, expected in cases:
        losses = [float(loss) for loss in losses]
        given = jnp.array(losses)
        came = stop_early(given, patience)
        assert came is not None, (
            "stop_early returned None: replace the body of the function"
        )
        said = f"losses {losses}, patience {patience}: "
        assert given.tolist() == losses, f"{said}losses was changed"
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            pair = tuple(float(v) for v in came)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{said}expected a pair of numbers, came {came}"
            ) from None
        assert pair == expected, (
            f"{said}expected {expected}, came {pair}. "
            "Count the losses since the best one, by hand"
        )
    print("stop_early: passed")


check()
