import jax.numpy as jnp


def order_log_prob(z, order):
    """The logarithm of the probability that the k largest of the sums of
    logits and independent Gumbel noise stand in these places, largest
    first.

    z: (c,), any logits; order: a list of k different places, 1 <= k <= c;
    returns a scalar ().
    """
    return None  # your code here


# --- check: nothing to change below ---
from itertools import permutations

import numpy as np


def check():  # in a function, so that its names do not meet yours
    def number(came):  # a float, from a scalar of any kind
        assert came is not None, (
            "order_log_prob returned None: replace the body of the function"
        )
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"expected a number, came {came!r}"
            ) from None
        assert came.shape == (), (
            f"expected a scalar (), came shape {came.shape}"
        )
        return came.item()

    def lse(v):
        top = np.max(v)
        return top + np.log(np.exp(v - top).sum())

    def reference(z, order):
        z, rest, total = np.array(z), list(range(len(z))), 0.0
        for j in order:
            total += z[j] - lse(z[rest])
            rest.remove(j)
        return total

    def ask(z, order):
        logits, places = jnp.asarray(z), list(order)
        came = number(order_log_prob(logits, places))
        assert logits.tolist() == jnp.asarray(z).tolist(), (
            "z was changed: copy it"
        )
        assert places == list(order), "order was changed: work on a copy"
        return came

    small = [1.0, 0.0, -1.0, 0.5]
    for z, order in [
        (small, [0]),
        (small, [3, 0]),
        (small, [2, 1, 3]),
        (small, [1, 3, 0, 2]),
        ([0.3, 2.0, -0.7], [2, 1]),
        ([1.5, -0.5, 0.2, 0.9, -2.0], [4, 0, 2]),
    ]:
        expected, came = reference(z, order), ask(z, order)
        v = np.array(z)
        log_p = v - lse(v)
        chosen = v[order]
        said = (
            f"z {z}, order {order}: expected {expected:.4f}, came"
            f" {came:.4f}. "
        )
        right = np.isclose(came, expected, rtol=1e-4, atol=1e-4)
        sets = lse(np.array([reference(z, o) for o in permutations(order)]))
        for mistake, value in {
            "That draws with replacement: who is drawn is not there for the next draw": (
                log_p[order].sum()
            ),
            "Only the places in order are normalised: the others could have come, too": sum(
                chosen[i] - lse(chosen[i:]) for i in range(len(order))
            ),
            "That is the probability of the set: its members come in one order of several": (
                sets
            ),
            "That is the probability itself: return its logarithm": np.exp(
                expected
            ),
            "The order is read from its end: the largest comes first": (
                reference(z, order[::-1])
            ),
        }.items():
            assert right or not np.isclose(came, value, rtol=1e-4), (
                said + mistake
            )
        assert right, (
            said
            + "Draw one place by softmax, take it away, and draw from the"
            " softmax of what is left"
        )

    few = [0.4, -1.0, 1.2]
    for k in (1, 2, 3):
        everything = [np.exp(ask(few, o)) for o in permutations(range(3), k)]
        assert np.isclose(sum(everything), 1, atol=1e-3), (
            f"k = {k}: the probabilities of all orders should add up to 1,"
            f" came {sum(everything):.4f}"
        )

    for z, order in [
        ([800.0, 0.0, -3.0], [0, 2]),
        ([-900.0, -901.0, -903.0], [1, 0]),
        ([60.0, 0.0, 1.0, -1.0], [0, 1, 3]),
    ]:
        expected, came = reference(z, order), ask(z, order)
        assert np.isclose(came, expected, rtol=1e-3, atol=1e-3), (
            f"z {z}, order {order}: expected {expected:.4f}, came {came:.4f}."
            " One minus what is taken has lost its digits, or an exponential"
            " is too large: use the log-sum-exp of the logits that are left"
        )
    print("order_log_prob: passed")


check()
