import jax.numpy as jnp


def given(mean, cov, known, values):
    """Mean and covariance of the other entries, given the known ones.

    mean: (d,); cov: (d, d); known: a list of k different places, in any
    order; values: (k,), what stands there. Returns a mean (d - k,) and a
    covariance (d - k, d - k), for the other places in rising order.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def array(came, what, shape):
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"{what}: numbers expected") from None
        assert came.shape == shape, (
            f"{what}: expected shape {shape}, came {came.shape}"
        )
        return came

    two = [[2.0, 1.2], [1.2, 1.0]]
    three = [[2.0, 0.8, 0.3], [0.8, 1.0, -0.4], [0.3, -0.4, 3.0]]
    for mean, cov, known, values in [
        ([1.0, 0.5], two, [1], [2.0]),
        ([1.0, 0.5], two, [0], [-1.0]),
        ([0.5, -1.0, 2.0], three, [2, 0], [3.0, 1.5]),
        ([0.5, -1.0, 2.0], three, [1], [0.7]),
    ]:
        m, S = np.array(mean), np.array(cov)
        b = known
        a = [i for i in range(len(m)) if i not in b]
        k = len(a)
        A, B, C = S[np.ix_(a, a)], S[np.ix_(b, b)], S[np.ix_(a, b)]
        v = np.array(values)
        gain = C @ np.linalg.inv(B)
        right_mean, right_cov = m[a] + gain @ (v - m[b]), A - gain @ C.T
        arguments = [
            jnp.asarray(mean),
            jnp.asarray(cov),
            list(known),
            jnp.asarray(values),
        ]
        came = given(*arguments)
        assert came is not None, (
            "given returned None: replace the body of the function"
        )
        assert arguments[0].tolist() == jnp.asarray(mean).tolist() and (
            arguments[1].tolist() == jnp.asarray(cov).tolist()
            and arguments[2] == list(known)
            and arguments[3].tolist() == jnp.asarray(values).tolist()
        ), "an argument was changed: work on a copy"
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            "expected two results: a mean and a covariance"
        )
        got = array(came[0], "mean", (k,))
        spread = array(came[1], "covariance", (k, k))

        def near(x, y):
            return np.allclose(x, y, rtol=1e-4, atol=1e-4)

        case = f"known {known} of {len(m)}: "
        for mistake, value in {
            "The known entries are compared with 0: subtract their mean": (
                m[a] + gain @ v
            ),
            "The mean did not move: the known entries say something": m[a],
            "The covariance is not divided by that of the known entries": (
                m[a] + C @ (v - m[b])
            ),
            "The mean of the other entries has to be added": (
                gain @ (v - m[b])
            ),
            "The values were taken in rising order of the places, and known has another": (
                m[a]
                + S[np.ix_(a, sorted(b))]
                @ np.linalg.inv(S[np.ix_(sorted(b), sorted(b))])
                @ (v - m[sorted(b)])
            ),
        }.items():
            if not near(got, right_mean):
                assert not near(got, value), case + mistake
        assert near(got, right_mean), (
            case
            + f"mean: expected {right_mean.round(4)}, came {got.round(4)}."
            " For "
            "two numbers it is m_a + c / v_b times (value - m_b)"
        )
        for mistake, value in {
            "That is the marginal covariance: what is known makes it smaller": (
                A
            ),
            "What is explained is subtracted, and was added": A + gain @ C.T,
            "That is a block of the inverse: it has to be inverted again": (
                np.linalg.inv(S)[np.ix_(a, a)]
            ),
            "That is the explained part: subtract it from the covariance": (
                gain @ C.T
            ),
        }.items():
            if not near(spread, right_cov):
                assert not near(spread, value), case + mistake
        assert near(spread, right_cov), (
            case
            + f"covariance: expected {right_cov.round(4).tolist()}, came "
            f"{spread.round(4).tolist()}"
        )
    print("given: passed")


check()
