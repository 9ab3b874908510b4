import jax
import jax.numpy as jnp


@jax.custom_vjp
def clip_back(x, c):
    """x itself, with a rule of its own for the way back.

    x: any shape; c: a Python number above 0. The adjoint of the value is
    passed on to x, shortened to Euclidean length c if it is longer: the
    length of all its entries together.
    """
    return None  # your code here


def forward(x, c):  # the value, and what the way back needs
    return None  # and here


def backward(kept, g):  # a tuple: one adjoint per input
    return None  # and here


clip_back.defvjp(forward, backward)


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(said, came, shape):  # what came, as NumPy's float64
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
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

    def sent(x, weight, c):  # the adjoint of clip_back is weight
        return (weight * clip_back(x, c)).sum()

    for c, x, weight, name in [
        (2.0, [3.0, 4.0], [0.6, 0.0], "short"),
        (2.0, [3.0, 4.0], [3.0, -4.0], "long"),
        (0.5, [3.0, -4.0], [0.4, 0.5], "long"),
        (2.0, [[5.0, 0.0], [1.0, 2.0]], [[2.0, 4.0], [4.0, 0.0]], "long"),
        (6.5, [[5.0, 0.0], [1.0, 2.0]], [[2.0, 4.0], [4.0, 0.0]], "short"),
        (3.0, [1.0, 1.0, 1.0], [2.0, -2.0, 2.0], "long"),
        (3.0, 1.0, -7.0, "long"),
        (1.5, [1.0, 1.0, 1.0], [0.0, 0.0, 0.0], "zero"),
    ]:
        point, g = np.array(x), np.array(weight)
        length = np.sqrt((g**2).sum())
        expected = g if length <= c else g * c / length
        x, weight = jnp.array(x), jnp.array(weight)
        value = clip_back(x, c)
        assert value is not None, (
            "clip_back returned None: replace the body of the function"
        )
        value = numbers("the value: ", value, point.shape)
        assert np.allclose(value, point), (
            f"the value of {point.tolist()} is {value.round(3).tolist()}:"
            " nothing changes on the way forward, only the adjoint is"
            " clipped"
        )
        try:
            came = jax.grad(sent)(x, weight, c)
        except (TypeError, ValueError) as error:
            raise AssertionError(
                f"the way back ended with: {error}. Does backward return "
                "an adjoint for x, in its shape, and None for c?"
            ) from None
        said = f"c = {c}, a {name} adjoint, {g.tolist()}: "
        came = numbers(said, came, g.shape)
        said += f"expected {expected.round(3).tolist()}, came "
        said += f"{came.round(3).tolist()}. "
        assert not np.isnan(came).any(), (
            said + "Is something divided by a length that may be zero?"
        )
        assert length > c or np.allclose(came, g), (
            said + "An adjoint that is short enough passes as it is"
        )
        assert not (length > c and np.allclose(came, g)), (
            said + "Nothing was clipped"
        )
        assert (
            length <= c
            or np.allclose(expected, g.clip(-c, c))
            or not np.allclose(came, g.clip(-c, c))
        ), said + "Each entry was cut to [-c, c]: that changes the direction"
        assert np.allclose(came, expected, atol=1e-5), (
            said
            + "The direction of the whole stays, and its length becomes c"
        )
    print("clip_back: passed")


check()
