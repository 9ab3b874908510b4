import torch


def pinball(prediction, y, tau):
    """The mean cost, tau for each unit too low, 1 - tau for each too high.

    prediction: (n,) or a scalar (); y: (n,); tau: a number between 0 and
    1; returns a scalar ().
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    def number(came):  # a float, from a scalar of any kind
        assert came is not None, (
            "pinball returned None: replace the body of the function"
        )
        if torch.is_tensor(came):
            came = came.detach().cpu().numpy()
        try:
            came = np.asarray(came, dtype=float)
        except (TypeError, ValueError):
            raise AssertionError(
                f"expected a number, came {came!r}"
            ) from None
        assert came.shape == (), (
            f"expected a scalar tensor (), came shape {came.shape}"
        )
        return came.item()

    four = [2.0, 5.0, 6.0, 10.0]
    for prediction, y, tau in [
        (5.0, four, 0.75),
        (5.0, four, 0.5),
        (5.0, four, 0.2),
        ([4.0, 5.0, 5.0, 11.0], four, 0.75),
        ([1.0, 7.0, 2.0], [3.5, 4.0, 2.0], 0.3),
        (-1.0, [-4.0, 2.0], 0.6),
    ]:
        error = np.array(y) - np.array(prediction)  # (n,)
        expected = np.mean(np.where(error > 0, tau, tau - 1) * error)
        swapped = np.mean(np.where(error > 0, 1 - tau, -tau) * error)
        p, t = torch.tensor(prediction), torch.tensor(y)
        came = number(pinball(p, t, tau))
        assert p.tolist() == prediction and t.tolist() == y, (
            "prediction or y was changed: work on a copy"
        )
        said = (
            f"prediction {prediction} for {y}, tau = {tau}: expected "
            f"{expected:.4f}, came {came:.4f}. "
        )
        right = np.isclose(came, expected, rtol=1e-4)
        for mistake, value in {
            "Too low and too high are exchanged: a prediction is too low where y is larger": (
                swapped
            ),
            "That is the mean absolute error: tau has no say in it": (
                np.abs(error).mean()
            ),
            f"That is {len(y)} times too much: the mean is asked, not the sum": (
                len(y) * expected
            ),
        }.items():
            assert right or not np.isclose(came, value, rtol=1e-4), (
                said + mistake
            )
        assert not came < 0, (
            said
            + "A cost is never negative: of the two numbers, take the larger"
        )
        assert right, (
            said
            + "Errors of both signs cost something and do not cancel, and"
            " all "
            "are averaged together"
        )

    data = np.arange(1.0, 101.0)  # 1, 2, …, 100
    for tau in (0.1, 0.5, 0.9):
        costs = [
            number(pinball(torch.tensor(c + 0.5), torch.tensor(data), tau))
            for c in range(101)
        ]
        best = int(np.argmin(costs)) + 0.5
        assert abs(best - 100 * tau) <= 1.5, (
            f"tau = {tau}: for the numbers 1 to 100 the best constant should"
            f" be near {100 * tau:.0f}, came {best}"
        )
    print("pinball: passed")


check()
