import jax.numpy as jnp


def embedding_gradient(ids, U, v, padding):
    """What reaches a table E (v, e) when U reaches E[ids].

    ids: (b, t), whole numbers from 0 to v - 1, which may repeat;
    U: (b, t, e), the derivative of a loss by each entry of E[ids];
    padding: a token whose row is to stay as it is, so that its gradient
    is zero, or None if there is no such token.
    Returns (v, e). Nothing that comes in is to be changed, and no
    automatic differentiation.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = [c.tolist() if hasattr(c, "tolist") else c for c in came]
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

    rng = np.random.default_rng(0)
    for b, t, e, v, padding in [
        (2, 3, 2, 4, None),
        (3, 5, 4, 4, 2),
        (1, 6, 1, 9, 0),
        (4, 4, 3, 2, 1),
        (2, 1, 5, 3, None),
    ]:
        rows = rng.integers(0, v, (b, t))
        if padding is not None:
            rows[0, 0] = padding
        sent = rng.integers(-8, 9, (b, t, e)).astype("float32")
        expected = np.zeros((v, e))
        for row, each in zip(
            rows.flatten(), sent.reshape(-1, e), strict=True
        ):
            expected[row] += each if row != padding else 0
        ids, U = jnp.array(rows), jnp.array(sent)
        before = ids.tolist(), U.tolist()
        came = embedding_gradient(ids, U, v, padding)
        assert came is not None, (
            "embedding_gradient returned None: replace the body of the"
            " function"
        )
        said = f"b, t, e, v = {b}, {t}, {e}, {v}, padding {padding}: "
        assert ids.tolist() == before[0], said + "ids was changed"
        assert U.tolist() == before[1], said + "U was changed"
        came = numbers(said, came, (v, e))
        off = ~(np.abs(came - expected).max(axis=1) <= 1e-4)
        if off.any():
            row = int(off.argmax())
            said += (
                f"expected row {row} {expected[row].tolist()}, "
                f"came {came[row].round(3).tolist()}. "
            )
            times = int((rows == row).sum())
            assert row != padding, said + "This is the padding"
            assert times > 1, (
                said + f"Token {row} stands in ids {times} times"
            )
            single = any(np.allclose(came[row], u) for u in sent[rows == row])
            assert not single, (
                said
                + f"Token {row} stands in ids {times} times, and this is "
                "a single one of its rows of U: the others were written over"
            )
            assert not np.allclose(came[row] * times, expected[row]), (
                said
                + "This is the mean. What is used several times gets a sum"
            )
            raise AssertionError(
                said + f"Token {row} stands in ids {times} times"
            )
    print("embedding_gradient: passed")


check()
