import jax.numpy as jnp


def follow(log_start, log_move, log_seen, x):
    """What is known of a hidden state after each observation.

    log_start: (c,), log p(z_1); log_move: (c, c), in row i the logarithms
    of p(z_{t+1} | z_t = i); log_seen: (c, k), log p(x_t | z_t), a row for
    each state; x: (n,), whole numbers below k; a logarithm may be -inf.
    Returns log p(z_t | x_1, ..., x_t), (n, c), and log p(x_1, ..., x_n), ().
    """
    return None  # your code here


# --- check: nothing to change below ---
import itertools

import numpy as np


def check():  # in a function, so that its names do not meet yours
    def numbers(came, shape, said):  # an array of floats, whatever came
        assert came is not None, f"{said} returned None: replace the body"
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"{said}: expected numbers: {came!r}"
            ) from None
        assert came.shape == shape, (
            f"{said}: expected shape {shape}, came {came.shape}"
        )
        return came

    def filtered(start, move, seen, x, first=False):  # probabilities, scaled
        belief, rows, logs = start, [], 0.0
        for t, k in enumerate(x):
            belief = belief @ move if t or first else belief
            belief = belief * seen[:, k]
            logs += np.log(belief.sum())
            belief = belief / belief.sum()
            rows.append(belief)
        return np.array(rows), logs

    def smoothed(rows, move, seen, x):  # given all observations
        after, done = np.ones(len(move)), []
        for row, k in zip(rows[::-1], x[::-1], strict=True):
            done.append(row * after / (row @ after))
            after = move @ (seen[:, k] * after)
            after = after / after.sum()
        return np.array(done[::-1])

    def tables(rng, c, k):
        start, move = rng.dirichlet(np.ones(c)), rng.dirichlet(np.ones(c), c)
        return start, move, rng.dirichlet(np.ones(k), c)

    rng = np.random.default_rng(2)
    left_right = np.array([[0.7, 0.3, 0.0], [0.0, 0.6, 0.4], [0.0, 0.0, 1.0]])
    cases = [  # start, move, seen, length
        (*tables(rng, 2, 2), 4),
        (*tables(rng, 3, 2), 5),
        (np.array([1.0, 0.0, 0.0]), left_right, rng.dirichlet([3] * 3, 3), 6),
        (*tables(rng, 2, 3), 1),
        (*tables(rng, 4, 6), 1000),
    ]
    for start, move, seen, n in cases:
        c, k = seen.shape
        x = rng.integers(k, size=n)
        right, logs = filtered(start, move, seen, x)
        if n <= 6:  # every path of the hidden state, one by one
            last = np.zeros(c)
            for path in itertools.product(range(c), repeat=n):
                p = start[path[0]] * seen[path[0], x[0]]
                for t in range(1, n):
                    p *= move[path[t - 1], path[t]] * seen[path[t], x[t]]
                last[path[-1]] += p
            assert np.allclose(last / last.sum(), right[-1])
            assert np.isclose(np.log(last.sum()), logs)
        with np.errstate(divide="ignore"):
            given = [jnp.array(np.log(p)) for p in (start, move, seen)]
        given.append(jnp.array(x))
        came = follow(*given)
        assert came is not None, "follow returned None: replace the body"
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            "follow: expected a pair, the posteriors and the log evidence"
        )
        rows = numbers(came[0], (n, c), "follow, first result")
        evidence = numbers(came[1], (), "follow, second result")
        said = f"follow, {c} states, {n} observations: "
        assert not np.isnan(rows).any() and np.isfinite(evidence), (
            said
            + "nan, or an infinite evidence. A product of all probabilities "
            "underflows: stay with logarithms, or divide at each step"
        )
        assert (rows < 1e-3).all(), (
            said + "a logarithm of a probability is at most 0, came"
            f" {rows.max():.4f}: return the logarithms, divided by the"
            " evidence at each step"
        )
        rows = np.exp(rows)
        ok = np.allclose(rows, right, rtol=2e-3, atol=1e-5)
        for mistake, other in {
            "the state seems never to move: apply log_move between two observations": filtered(
                start, np.eye(c), seen, x
            )[0],
            "log_move is used the wrong way round: row i belongs to the state that is left": filtered(
                start, move.T / move.T.sum(), seen, x
            )[0],
            "the state has moved before the first observation: log_start is for z_1 already": filtered(
                start, move, seen, x, True
            )[0],
            "z_t is known here from all observations, later ones too: only x_1 to x_t are given": smoothed(
                right, move, seen, x
            ),
        }.items():
            assert ok or not np.allclose(rows, other, rtol=2e-3, atol=1e-5), (
                said + mistake
            )
        assert ok or np.allclose(rows.sum(1), 1, atol=1e-3), (
            said + f"the first row sums to {rows[0].sum():.4f}, the last to "
            f"{rows[-1].sum():.4f}: divide by the evidence at each step"
        )
        t = np.abs(rows - right).max(1).argmax()
        assert ok, (
            said
            + f"after observation {t + 1} expected {right[t].round(4)}, came "
            f"{rows[t].round(4)}: predict with log_move, then add log_seen"
        )
        assert np.isclose(evidence, logs, rtol=1e-3, atol=1e-4), (
            said
            + f"log evidence: expected {logs:.4f}, came {evidence:.4f}. It is"
            " the sum over t of log p(x_t | all before it)"
        )
    print("follow: passed")


check()
