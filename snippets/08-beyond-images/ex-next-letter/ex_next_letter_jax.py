import jax.numpy as jnp


def next_letter(z, u, tau, k, share):
    """Draw a letter: temperature, then top-k, then top-p, then the draw.

    z: (c,), logits, all different; u: uniform, from 0 to below 1; tau: 0 or
    more, where 0 means the largest logit, whatever u is; k: from 1 to c;
    share: above 0, at most 1, of the probability that top-k has left. The
    pieces of the kept letters lie between 0 and 1 in the order of the
    alphabet. z is not to be changed. Returns the number of the letter.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def pieces(z, tau, k, share):  # (c,): the right probabilities
        z = z / tau
        p = np.exp(z - z.max())
        p[np.argsort(-z)[k:]] = 0
        p = p / p.sum()
        order = np.argsort(-p)
        before = np.cumsum(p[order]) - p[order]
        p[order[before >= share]] = 0
        return p / p.sum()

    def number(said, came):  # what came, as a float
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected a number, came {type(came).__name__}"
            ) from None
        assert came.size == 1, (
            f"{said}expected a number, came shape {came.shape}"
        )
        return float(came.reshape(()))

    rng = np.random.default_rng(0)
    cases = [  # letters, tau, k, share
        (4, 1.0, 4, 1.0), (5, 0.5, 5, 1.0), (6, 1.5, 3, 1.0), (6, 1.0, 6, 0.7),
        (7, 0.4, 7, 0.8), (7, 3.0, 7, 0.6), (8, 2.0, 4, 0.75), (3, 0.7, 3, 0.3),
        (6, 1e-3, 6, 0.9), (5, 0.0, 5, 1.0), (4, 0.0, 2, 0.5), (1, 0.0, 1, 1.0),
        (2, 0.0, 2, 1.0),
    ]  # fmt: skip
    for c, tau, k, share in cases:
        for _ in range(3):
            z = rng.normal(0, 1.5, c).round(2) + 5 * (c == 6) + 300 * (c == 7)
            z = z * (c > 2) + 0.001 * np.arange(c)  # no two alike
            p = pieces(z, tau, k, share) if tau else np.eye(c)[z.argmax()]
            edges = np.cumsum(p)
            for u in [0.0, *rng.random(8), 0.999]:
                if np.abs(edges - u).min() < 1e-3 and 0 < u < 0.999:
                    continue  # too near to an edge to be fair
                expected = int(np.argmax(edges > u * (1 - 1e-9)))
                given = jnp.array(z, jnp.float32)
                before = given.tolist()
                came = next_letter(given, float(u), tau, k, share)
                assert came is not None, (
                    "next_letter returned None: replace the body of the"
                    " function"
                )
                said = (
                    f"z = {z.round(3).tolist()}, u = {u:.3f}, τ = {tau:g}, "
                )
                said += f"k = {k}, share = {share:g}: "
                assert given.tolist() == before, f"{said}z was changed"
                came = number(said, came)
                said += f"expected letter {expected}, came {came:g}. "
                if came == expected:
                    continue
                assert came in range(c), f"{said}There is no such letter"
                assert tau, f"{said}At temperature 0 the largest logit wins"
                assert p[int(came)], f"{said}This letter is cut off here"
                raise AssertionError(
                    f"{said}The probabilities are {p.round(3).tolist()}: in "
                    "which piece does u fall?"
                    + (c == 7)
                    * " And does exp(z / τ) overflow?"
                )
    print("next_letter: passed")


check()
