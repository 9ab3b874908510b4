import jax.numpy as jnp


def tridiagonal(push, d):
    """A Jacobian (d, d) that is zero off its three middle diagonals.

    push: takes one direction v, (d,), and returns J v, (d,), at the price
    of one run of f; d: at least 1; returns J, (d, d)
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def f(x):  # each output depends on an input and its two neighbours
        around = jnp.concatenate([jnp.zeros(1), x, jnp.zeros(1)])
        left, right = around[:-2], around[2:]
        return x * x - 2 * left + jnp.sin(right) * x

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

    def attempt(d):
        x, runs = jnp.asarray(np.linspace(0.5, 2.0, d, dtype=np.float32)), 0
        expected = np.array(jax.jit(jax.jacfwd(f))(x).tolist())
        jvp = jax.jit(lambda v: jax.jvp(f, (x,), (v,))[1])

        def push(v):
            nonlocal runs
            runs += 1
            assert not isinstance(v, jax.core.Tracer), (
                "push was called under a transformation such as vmap, and"
                " that hides how many directions it gets: call it for one at"
                " a time"
            )
            v = jnp.array(v, x.dtype)
            assert v.shape == x.shape, (
                f"d = {d}: push got shape {tuple(v.shape)}, expected ({d},):"
                " one direction at a time"
            )
            return jvp(v)

        came = tridiagonal(push, d)
        assert came is not None, (
            "tridiagonal returned None: replace the body of the function"
        )
        came = numbers(f"d = {d}: ", came, (d, d))
        said = (
            f"d = {d}: expected\n{expected.round(3)}\ncame\n{came.round(3)}\n"
        )
        if not np.allclose(came, expected, atol=1e-5):
            assert not np.allclose(came.T, expected, atol=1e-5), (
                said
                + "This is the transpose: rows are outputs, columns inputs"
            )
            off = np.abs(np.subtract.outer(range(d), range(d))) > 1
            assert not came[off].any(), (
                said + "There are entries off the three diagonals"
            )
            assert runs >= min(3, d), (
                said
                + "When two columns share a run, no row may have an entry "
                "in both of them. Which columns are far enough apart?"
            )
            raise AssertionError(
                said
                + "Column j has its entries in the rows j - 1, j and j + 1"
            )
        assert runs <= 3, (
            f"d = {d}: right, with {runs} runs. Three are enough, whatever d"
            " is: columns without a common row can share one"
        )

    for d in (1, 2, 3, 4, 7, 12):
        attempt(d)
    print("tridiagonal: passed")


check()
