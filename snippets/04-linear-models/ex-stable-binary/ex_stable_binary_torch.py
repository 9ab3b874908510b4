import torch


def binary_cross_entropy(z, y):
    """The cross-entropy of two classes, for any size of logit.

    z: (n,), logits; y: (n,), the probability of class 1 that is asked
    for, from 0 to 1; returns (n,), one loss per example, from which
    PyTorch can differentiate. Without the frameworks' own losses.
    z and y stay as they are.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np


def check():  # in a function, so that its names do not meet yours
    cases = [  # logit, target, loss, derivative
        (np.log(3.0), 1.0, np.log(4 / 3), -0.25),
        (np.log(3.0), 0.0, np.log(4.0), 0.75),
        (np.log(3.0), 0.75, 2 * np.log(2) - 0.75 * np.log(3), 0.0),
        (-1000.0, 0.0, 0.0, 0.0),
        (1000.0, 1.0, 0.0, 0.0),
        (1000.0, 0.0, 1000.0, 1.0),
        (-1000.0, 1.0, 1000.0, -1.0),
        (1000.0, 0.25, 750.0, 0.75),
        (-1000.0, 0.25, 250.0, -0.25),
        (0.0, 1.0, np.log(2.0), -0.5),
        (0.0, 0.0, np.log(2.0), 0.5),
    ]

    def call(z, y):
        given = torch.tensor(z).float(), torch.tensor(y).float()
        before = [part.clone() for part in given]
        came = binary_cross_entropy(*given)
        assert came is not None, (
            "binary_cross_entropy returned None: replace the body of the"
            " function"
        )
        for what, now, then in zip("zy", given, before, strict=True):
            assert torch.equal(now, then), (
                f"{what} was changed: work on a copy"
            )
        assert torch.is_tensor(came), (
            "expected a tensor, from which PyTorch can differentiate, came "
            f"{type(came).__name__}"
        )
        assert tuple(came.shape) == (len(z),), (
            f"expected one loss per example, {(len(z),)}, came"
            f" {tuple(came.shape)}"
        )
        felt = torch.func.grad(lambda z, y: binary_cross_entropy(z, y).sum())
        return came.tolist(), felt(*given).tolist()

    z, y = [case[0] for case in cases], [case[1] for case in cases]
    call(z[:1], y[:1])  # a batch of one
    for (logit, target, value, slope), came, felt in zip(
        cases, *call(z, y), strict=True
    ):
        case = f"z = {logit:.4g}, y = {target}: "
        said = case + f"expected {value:.4f}, came {came:.4f}. "
        assert np.isfinite(came), (
            said + "Which exponential overflows, or which logarithm gets a 0?"
        )
        assert value == 0 or not np.isclose(came, -value), (
            said + "The sign: a loss is minus a logarithm, and never negative"
        )
        turned = np.logaddexp(0, logit) - (1 - target) * logit
        assert np.isclose(value, turned) or not np.isclose(came, turned), (
            said + "This is the loss with the two classes exchanged"
        )
        assert np.isclose(came, value, rtol=1e-4, atol=1e-5), (
            said
            + "Does anything bound the loss, such as a small number inside"
            " the "
            "logarithm or a clipped logit? Rearrange the formula instead"
        )
        said = case + f"the value is right, the derivative is {felt:.4f} and "
        said += f"should be {slope:.4f}. "
        if np.isnan(felt):
            said += (
                "`where` differentiates both of its branches, and infinity "
            )
            said += "times 0 is not a number: what is in the one not taken?"
        elif logit == 0:
            said += "At 0 the formula has a kink that the loss has not: what "
            said += "does your framework say for max(z, 0) and |z| there?"
        assert np.isclose(felt, slope, rtol=1e-4, atol=1e-5), said
    print("binary cross-entropy: passed")


check()
