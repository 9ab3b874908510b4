def chain_adjoint(layer, back, x, g, L, k):
    """The adjoint of x, at the start of a chain of L layers.

    layer(i, x): the output of layer i = 0, ..., L - 1 for the input x;
    back(i, x, g): from the input x of layer i and the adjoint g of its
    output, the adjoint of its input;
    x: (d,), the start; g: (d,), the adjoint of the last output; neither
    is to be changed.
    In segments of k layers (k divides L): at most 2 L calls of layer, and
    at most L / k + k + 1 of its outputs in memory at any time.
    """
    return None  # your code here


# --- check: nothing to change below ---
import weakref

import jax
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    made = []  # a weak reference to each output of a layer

    def formula(i, x):
        return jnp.sin(x / 2 + jnp.roll(x, 1) + i)

    def living():
        return sum(ref() is not None for ref in made)

    def layer(i, x):
        y = formula(i, x)
        made.append(weakref.ref(y))
        alive.append(living())
        return y

    def back(i, x, g):
        alive.append(living())
        g = jnp.cos(x / 2 + jnp.roll(x, 1) + i) * g
        return g / 2 + jnp.roll(g, -1)

    def chain(x, L):
        for i in range(L):
            x = formula(i, x)
        return x

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

    for L, k, start, sent in [
        (1, 1, [0.3, -0.7, 1.1], [1.0, -2.0, 0.5]),
        (6, 1, [0.3, -0.7, 1.1], [1.0, -2.0, 0.5]),
        (6, 6, [0.1, 0.9], [-1.0, 3.0]),
        (12, 3, [0.3, -0.7, 1.1, 0.2], [1.0, -2.0, 0.5, 0.25]),
        (40, 5, [0.3, -0.7, 1.1], [2.0, 1.0, 0.5]),
    ]:
        x, g = jnp.array(start), jnp.array(sent)
        # by the framework, which keeps everything
        expected = jax.vjp(lambda x, L=L: chain(x, L), x)[1](g)[0]
        expected, alive = np.array(expected.tolist()), []
        made.clear()
        came = chain_adjoint(layer, back, x, g, L, k)
        assert came is not None, (
            "chain_adjoint returned None: replace the body of the function"
        )
        said = f"L = {L}, k = {k}: "
        assert np.allclose(x.tolist(), start) and np.allclose(
            g.tolist(), sent
        ), said + "x or g was changed: work on a copy"
        came = numbers(said, came, expected.shape)
        assert np.allclose(came, expected, rtol=1e-4, atol=1e-6), (
            said + f"expected {expected.round(4).tolist()}, came"
            f" {came.round(4).tolist()}. Does back get the *input* of layer"
            " i, and are the layers gone through from the last to the"
            " first?"
        )
        assert len(made) <= 2 * L, (
            said + f"layer was called {len(made)} times, {2 * L} are allowed."
            " Where "
            "does running again begin: at the start, or at a kept value?"
        )
        most = L // k + k + 1
        most_alive = max(alive, default=0)
        assert most_alive <= most, (
            said + f"{most_alive} outputs were in memory at once, {most} are"
            " allowed. Keep the inputs of segments alone, and drop what"
            " has been used"
        )
    print("chain_adjoint: passed")


check()
