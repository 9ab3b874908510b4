import torch


def random_search(loss, start, moves):
    """Try every move in turn, and keep it only if the loss falls.

    loss: a function from parameters (d,) to one number, a tensor of shape ()
    start: (d,), moves: (k, d), the moves to be tried
    Returns the parameters kept last, (d,), and the lowest loss at the
    start and after every move, (k + 1,). start stays as it is.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    X = torch.tensor([-3.0, -1.0, 0.0, 1.0, 2.0, 4.0])
    Y = torch.tensor([0.0, 0.0, 0.0, 1.0, 1.0, 1.0])

    def numbers(came):  # of any dtype, in NumPy or in nested lists
        try:
            if isinstance(came, list | tuple):
                return np.array([numbers(part) for part in came], float)
            return np.array(
                torch.as_tensor(came, dtype=torch.float64).tolist()
            )
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"numbers are wanted, came {came!r}"
            ) from None

    def step_loss(p):
        return ((p[0] * X + p[1] > 0).float() - Y).square().mean()

    def bowl(p):
        return p.square().sum()

    def attempt(name, loss, start, moves, end, losses):
        first, tried = torch.tensor(start), torch.tensor(moves)
        got = random_search(loss, first, tried)
        assert got is not None, (
            "random_search returned None: replace the body of the function"
        )
        assert np.allclose(first.tolist(), start), (
            f"{name}: start was changed"
        )
        assert np.allclose(tried.tolist(), moves), (
            f"{name}: moves was changed"
        )
        assert isinstance(got, tuple | list) and len(got) == 2, (
            "return two things: the parameters (d,) and the losses (k + 1,)"
        )
        p, lowest = numbers(got[0]), numbers(got[1])
        assert p.shape == (len(start),), (
            f"{name}: expected parameters of shape {(len(start),)}, came"
            f" {p.shape}"
        )
        assert lowest.shape == (len(losses),), (
            f"{name}: expected losses of shape {(len(losses),)}, one at the"
            f" start and one after every move, came {lowest.shape}"
        )
        assert np.allclose(lowest, losses, atol=1e-4), (
            f"{name}: expected the lowest losses {losses}, came"
            f" {lowest.round(4).tolist()}. They never rise: is each move made"
            " from the parameters kept last, and its loss compared with"
            " theirs?"
        )
        assert np.allclose(p, end, atol=1e-4), (
            f"{name}: the losses are right, but expected to end at {end},"
            f" came {p.round(4).tolist()}. Is a move kept that leaves the"
            " loss as it was, and is none lost that lowers it?"
        )

    two = [[-1.0, 0.0]] * 3
    attempt("a bowl", bowl, [2.0, 1.0], two, [0.0, 1.0], [5.0, 2.0, 1.0, 1.0])
    back = [[-1.5, 0.0], [0.5, 0.0], [0.0, -1.0]]
    attempt(
        "back", bowl, [2.0, 1.0], back, [0.5, 0.0], [5.0, 1.25, 1.25, 0.25]
    )
    flat = [[0.0, 0.25], [0.0, -0.75], [0.0, -0.5], [0.0, -1.0], [0.5, 0.0]]
    falling = [0.3333, 0.3333, 0.1667, 0.1667, 0.0, 0.0]
    attempt("stairs", step_loss, [1.0, 1.5], flat, [1.0, -0.25], falling)
    three = [[0.0, 3.0, 0.0], [0.5, 0.0, -1.0]]
    end = [-0.5, 2.0, 0.0]
    attempt("three", bowl, [-1.0, 2.0, 1.0], three, end, [6.0, 6.0, 4.25])
    attempt("a small fall", bowl, [1.0], [[-0.001]], [0.999], [1.0, 0.998])
    attempt(
        "no move lowers it", bowl, [0.0], [[1.0], [-1.0]], [0.0], [0.0] * 3
    )
    print("random search: passed")


check()
