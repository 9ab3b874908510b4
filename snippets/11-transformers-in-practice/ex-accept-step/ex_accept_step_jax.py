import jax.numpy as jnp


def accept_step(p, q, x, u, w):
    """The token that one step of speculative decoding puts out.

    p, q: (v,), the target's and the draft's distribution over v tokens;
    x: the drafted token, a number from 0 on, with q[x] > 0. Accept it if
    u < p[x] / q[x]. If not, draw from the rest with w: the first token
    at which the running sum of its probabilities exceeds w. u and w are
    numbers in [0, 1). Returns the token, a whole number.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    grid = (np.arange(12) + 0.5) / 12  # no p / q and no sum lies on it
    cases = {
        "two tokens": ([0.3, 0.7], [0.7, 0.3]),
        "three tokens": ([0.5, 0.4, 0.1], [0.3, 0.2, 0.5]),
        "a token that the target never writes": (
            [0.0, 0.9, 0.1],
            [0.5, 0.1, 0.4],
        ),
        "four tokens": ([0.1, 0.2, 0.3, 0.4], [0.3, 0.35, 0.25, 0.1]),
        "the draft is the target": ([0.25, 0.75], [0.25, 0.75]),
    }
    for name, (p, q) in cases.items():
        p, q = np.array(p), np.array(q)
        given = [jnp.array(d, dtype=jnp.float32) for d in (p, q)]

        def ask(x, u, w, given=given, name=name):
            before = [d.tolist() for d in given]
            came = accept_step(*given, x, u, w)
            assert came is not None, (
                "accept_step returned None: replace the body of the function"
            )
            assert [d.tolist() for d in given] == before, (
                f"{name}: p or q changed"
            )
            came = np.array(
                came.tolist() if hasattr(came, "tolist") else came
            )
            assert came.size == 1, f"{name}: expected one token, came {came}"
            token = came.reshape(()).item()
            assert token in range(len(given[0])), (
                f"{name}: expected a token from 0 to {len(given[0]) - 1}, "
                f"came {token}"
            )
            return int(token)

        out = np.zeros(len(p))  # how probable each token comes out, counted
        rest = np.maximum(p - q, 0)
        for x in range(len(p)):
            for u in np.append(grid, 0.0):
                taken = u < p[x] / q[x]
                token = ask(x, float(u), 0.05)
                if taken:
                    assert token == x, (
                        f"{name}: x = {x}, u = {u:.3f}: expected {x}, as u <"
                        f" p[x] / q[x] = {p[x] / q[x]:.3f}, came {token}"
                    )
                else:
                    refused = float(u)
            out[x] += min(p[x], q[x])
            if p[x] < q[x]:
                for w in grid:
                    right = np.searchsorted(
                        rest.cumsum() / rest.sum(), w, "right"
                    )
                    token = ask(x, refused, float(w))
                    assert token == right, (
                        f"{name}: x = {x} refused, w = {w:.3f}: expected"
                        f" {right}, came {token}. From which distribution is"
                        " a refused token drawn anew?"
                    )
                    out[token] += (q[x] - p[x]) / len(grid)
        assert np.abs(out - p).max() < 0.05, (
            f"{name}: tokens come out as {out.round(2)}, the target is {p}"
        )
    print("accept_step: passed")


check()
