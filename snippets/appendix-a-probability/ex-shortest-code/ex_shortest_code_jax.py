import jax.numpy as jnp


def code_lengths(p):
    """Lengths, in bits, of the code words of a shortest prefix code.

    p: (c,), probabilities above 0 that add up to 1, with c at least 2;
    returns c whole numbers.
    """
    return None  # your code here


# --- check: nothing to change below ---
import heapq

import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape):  # floats, from arrays of any kind
        assert came is not None, (
            "code_lengths returned None: replace the body of the function"
        )
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(f"expected numbers, came {came!r}") from None
        assert came.shape == shape, (
            f"expected shape {shape}, came shape {came.shape}"
        )
        return came

    def shortest(p):  # the sum of the masses of all merges
        heap, total = sorted(p), 0.0
        while len(heap) > 1:
            merged = heapq.heappop(heap) + heapq.heappop(heap)
            heapq.heappush(heap, merged)
            total += merged
        return total

    def halved(p):  # from the top, into parts as equal as can be
        p, lengths = np.array(p), np.zeros(len(p))
        parts = [np.argsort(-p)]
        while parts:
            part = parts.pop()
            if len(part) > 1:
                lengths[part] += 1
                mass = p[part].cumsum()
                cut = np.abs(mass[:-1] - mass[-1] / 2).argmin() + 1
                parts += [part[:cut], part[cut:]]
        return lengths

    rng = np.random.default_rng(0)
    for p in [
        [0.5, 0.25, 0.125, 0.125],
        [0.05, 0.95],
        [0.2, 0.2, 0.2, 0.2, 0.2],
        [0.05, 0.3, 0.3, 0.3, 0.05],
        [0.16, 0.39, 0.14, 0.17, 0.14],
        *rng.dirichlet(np.ones(9), size=4).tolist(),
        *rng.dirichlet(np.ones(6), size=4).tolist(),
    ]:
        given = jnp.asarray(p)
        before = np.array(given.tolist())
        came = numbers(code_lengths(given), (len(p),))
        assert (np.array(given.tolist()) == before).all(), (
            "p was changed: work on a copy"
        )
        bits, best = (came * p).sum(), shortest(p)
        said = f"p = {np.round(p, 3).tolist()}, lengths {came.tolist()}: "
        assert (came == came.round()).all() and (came >= 1).all(), (
            said + "a code word has a whole number of bits, and at least one"
        )
        kraft = (0.5**came).sum()
        assert kraft < 1 + 1e-9, (
            said + "the shares of the tree, 2 to the minus length, add up to "
            f"{kraft:.3f}: so short a prefix code does not exist"
        )
        needed = np.ceil(-np.log2(p) - 1e-6)
        right = bits < best + 1e-5
        said += f"expected {best:.4f} bits on average, came {bits:.4f}. "
        assert right or not (came == needed).all(), (
            said + "Rounding −log₂ p up leaves parts of the tree unused"
        )
        natural = np.maximum(np.ceil(-np.log(p) - 1e-6), 1)
        assert right or not (came == natural).all(), (
            said
            + "Those are −log p rounded up, with natural logarithms: these"
            " count no bits, and rounding leaves parts of the tree unused"
        )
        assert right or len(set(came)) > 1, (
            said
            + "All words have one length: the frequent ones can be shorter"
        )
        assert right or came[np.argmax(p)] <= came[np.argmin(p)], (
            said + "The likeliest symbol has a longer word than the rarest:"
            " what is "
            "merged early ends up deep, so begin with the lightest"
        )
        comb = sorted(came) == [*range(1, len(p)), len(p) - 1]
        assert right or not comb, (
            said + "Each merge took the last one up again: a merged node goes"
            " back "
            "among the others, and the two lightest of all are next"
        )
        assert right or sorted(came) != sorted(halved(p)), (
            said
            + "That divides the masses from the top, into parts as equal as"
            " can be: the shortest code is built from the lightest nodes"
            " upwards"
        )
        assert right, said + "Merge the two lightest nodes, again and again"
    print("code_lengths: passed")


check()
