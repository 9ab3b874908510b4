import jax.numpy as jnp


def entropy_rate(P):
    """Nats per letter, in the long run, of a language with one letter of memory.

    P: (c, c), P[i, j] the probability that j follows i; every row sums to
    1, entries may be 0, and every letter can be reached from every other,
    though not after every number of steps. P is not to be changed. Returns
    a number.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
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
    turns = [[0, 0.3, 0.7], [1, 0, 0], [1, 0, 0]]  # every second letter is a
    cases = [np.array([[0.9, 0.1], [0.5, 0.5]]), np.array(turns)]
    cases += [rng.dirichlet(np.full(c, 0.3), c) for c in (3, 5)]
    cases += [np.array([[0, 1.0], [1, 0]]), np.ones((1, 1))]
    cases += [np.array([[0.98, 0.02], [0.06, 0.94]])]  # settles slowly
    sparse = rng.dirichlet(np.ones(4), 4) * (rng.random((4, 4)) < 0.6)
    sparse += 0.2 * np.roll(np.eye(4), 1, axis=1)
    cases += [sparse / sparse.sum(1, keepdims=True)]
    for P in cases:
        c = len(P)
        A = np.concatenate([P.T - np.eye(c), np.ones((1, c))])
        pi = np.linalg.lstsq(A, np.eye(c + 1)[c], rcond=None)[0]
        logs = np.log(np.where(P > 0, P, 1))
        rows = -(P * logs).sum(1)  # (c,): entropy after each letter
        expected = pi @ rows
        alone = -(pi * np.log(np.where(pi > 0, pi, 1))).sum()
        given = jnp.array(P, jnp.float32)
        before = given.tolist()
        came = entropy_rate(given)
        assert came is not None, (
            "entropy_rate returned None: replace the body of the function"
        )
        said = f"P = {P.round(3).tolist()}: "
        assert given.tolist() == before, (
            f"{said}P was changed: work on a copy"
        )
        came = number(said, came)
        said += f"expected {expected:.4f}, came {came:.4f}. "
        off = not np.isclose(came, expected, rtol=1e-3, atol=1e-4)
        assert not np.isnan(came), said + "0 · log 0 counts as 0"
        assert not (off and np.isclose(came, rows.mean(), atol=1e-4)), (
            said + "That would be right if all letters came equally often"
        )
        assert not (off and np.isclose(came, alone, atol=1e-4)), (
            said
            + "This is the entropy of a letter whose predecessor is not known"
        )
        assert not (
            off and np.isclose(came, expected / np.log(2), atol=1e-4)
        ), said + "These are bits"
        assert not off, (
            said + "Weigh the entropy of each row by how often its letter"
            " comes, in "
            "the long run"
        )
    print("entropy_rate: passed")


check()
