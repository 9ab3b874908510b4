def step(state, k, v, w, u):
    """One token of WKV, for keys of any size.

    state: (a, b, p), three arrays (e,), which stand for the sums a e^p
    and b e^p over the past; before the first token a = b = 0, p = -inf.
    k, v: (e,), key and value of the token; w, u: (e,), decay and bonus.
    Returns the output (e,) and the state after the token, again three
    arrays (e,). No argument is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import jax.numpy as jnp
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def tensor(z):
        return jnp.asarray(z, dtype=jnp.float32)

    def array(came, shape, said):
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = [x.tolist() if hasattr(x, "tolist") else x for x in came]
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(f"{said}: expected shape {shape}") from None
        assert came.shape == shape, (
            f"{said}: expected shape {shape}, came {came.shape}"
        )
        return came

    def table(K, V, w, u, late=1):  # each output from scores, in float64
        rows = []
        for i in range(len(K)):
            lag = (i - np.arange(i + 1.0))[:, None]
            s = np.where(lag > 0, K[: i + 1] - w * (lag - late), K[i] + u)
            s = np.exp(s - s.max(0))
            rows.append((s * V[: i + 1]).sum(0) / s.sum(0))
        return np.array(rows)

    rng = np.random.default_rng(0)
    cases = [(1, 3, 1), (5, 1, 1), (6, 4, 1), (6, 4, 150), (40, 2, 90)]
    # at last a loud token, and after it a long quiet text
    for n, e, size in [*cases, (150, 3, 1)]:
        K, V = size * rng.normal(size=(n, e)), rng.normal(size=(n, e))
        K[0] += 120 * (n == 150)
        w, u = rng.uniform(0.1, 2, e), rng.normal(size=e)
        right = table(K, V, w, u)
        mistakes = {
            "without the bonus u, or with it for old tokens too": table(
                K, V, w, 0 * u
            ),
            "without decay": table(K, V, 0 * w, u),
            "whose decay sets in one token too early": table(K, V, w, u, 0),
        }
        zero = np.zeros(e)
        state = tuple(tensor(z) for z in (zero, zero, zero - np.inf))
        for i in range(n):
            said = f"n, e = {n}, {e}, keys of size {size}, token {i}"
            given = [tensor(z) for z in (K[i], V[i], w, u)]
            before = [z.tolist() for z in (*state, *given)]
            came = step(state, *given)
            assert came is not None, (
                "step returned None: replace the body of the function"
            )
            now = [z.tolist() for z in (*state, *given)]
            assert now == before, f"{said}: an argument was changed"
            assert isinstance(came, (tuple, list)) and len(came) == 2, (
                f"{said}: expected two things, output and state"
            )
            out = array(came[0], (e,), f"{said}, output")
            assert np.isfinite(out).all(), (
                f"{said}: the output is {out}, expected {right[i].round(4)}. "
                "Is an exponential taken before the larger exponent is off?"
            )
            if not np.allclose(out, right[i], rtol=1e-3, atol=1e-3):
                for name, other in mistakes.items():
                    assert not np.allclose(
                        out, other[i], rtol=1e-3, atol=1e-3
                    ), f"{said}: this is an output {name}"
                raise AssertionError(
                    f"{said}: expected {right[i].round(4)}, came"
                    f" {out.round(4)}"
                    + (n == 150)
                    * ". The first key is large: does p decay?"
                )
            three = hasattr(came[1], "__len__") and len(came[1]) == 3
            assert three, f"{said}: expected a state of three arrays"
            parts = [array(z, (e,), f"{said}, state") for z in came[1]]
            state = tuple(tensor(z) for z in parts)
    print("step: passed")


check()
