def gru_step(x, s, W, U, b):
    """The next state, (e,). Blocks: update, reset, candidate.

    x: (d,), s: (e,), W: (3 e, d), U: (3 e, e), b: (3 e,)
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def sigmoid(a):
        return 1 / (1 + np.exp(-a))

    def reference(
        x, s, W, U, b, after=False, swap=False, order=(0, 1, 2), linear=False
    ):
        e = len(s)
        W, U, b = (
            z.reshape(3, e, *z.shape[1:])[list(order)] for z in (W, U, b)
        )
        z = sigmoid(W[0] @ x + U[0] @ s + b[0])
        r = sigmoid(W[1] @ x + U[1] @ s + b[1])
        past = r * (U[2] @ s) if after else U[2] @ (r * s)
        candidate = W[2] @ x + past + b[2]
        candidate = sigmoid(candidate) if linear else np.tanh(candidate)
        z = 1 - z if swap else z
        return z * s + (1 - z) * candidate

    rng = np.random.default_rng(0)
    for d, e in ((1, 2), (3, 2), (2, 4), (4, 3)):
        shapes = [(d,), (e,), (3 * e, d), (3 * e, e), (3 * e,)]
        inputs = [rng.normal(size=shape) for shape in shapes]
        expected = reference(*inputs)
        mistakes = {
            "if the reset gate scales after the product": {"after": True},
            "if z = 1 replaces": {"swap": True},
            "if the blocks were reset, update, candidate": {
                "order": (1, 0, 2)
            },
            "of both mistakes: PyTorch's order, and its place of the reset": {
                "order": (1, 0, 2),
                "after": True,
            },
            "if the candidate has a sigmoid": {"linear": True},
        }
        given = [torch.tensor(z, dtype=torch.float32) for z in inputs]
        before = [z.tolist() for z in given]
        came = gru_step(*given)
        said = f"d, e = {d}, {e}: "
        assert came is not None, (
            "gru_step returned None: replace the body of the function"
        )
        for name, z, old in zip("xsWUb", given, before, strict=True):
            assert z.tolist() == old, f"{said}{name} was changed"
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(
                f"{said}expected shape {(e,)}, came {type(came).__name__}"
            ) from None
        assert came.shape == (e,), (
            f"{said}expected shape {(e,)}, came {came.shape}"
        )
        if not np.allclose(came, expected, rtol=1e-3, atol=1e-3):
            said += f"expected {expected.round(3)}, came {came.round(3)}. "
            for name, mistake in mistakes.items():
                other = reference(*inputs, **mistake)
                assert not np.allclose(came, other, rtol=1e-3, atol=1e-3), (
                    f"{said}This is the result {name}"
                )
            raise AssertionError(
                said + "Look at what each block is made from"
            )
    print("gru_step: passed")


check()
