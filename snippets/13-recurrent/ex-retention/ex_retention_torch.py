def retention(Q, K, V, gamma, S):
    """A recurrence whose state fades, without a normaliser.

    Q, K: (n, r), features already; V: (n, v); gamma: a number from 0 to 1;
    S: (r, v), the state before the first token. At each token the state is
    multiplied by gamma, then the pair of the token is added, then it is
    read with the token's query. Returns the outputs (n, v) and the state
    after the last token (r, v). None of the arguments is to be changed.
    """
    return None  # your code here


# --- check: nothing to change below ---
import numpy as np
import torch


def check():  # in a function, so that its names do not meet yours
    def array(came, shape, said):
        try:
            came = came.tolist() if hasattr(came, "tolist") else came
            came = [x.tolist() if hasattr(x, "tolist") else x for x in came]
            came = np.array(came, float)
        except (TypeError, ValueError, RuntimeError):
            raise AssertionError(f"{said}: expected shape {shape}") from None
        assert came.shape == shape, (
            f"{said}: expected shape {shape}, came {came.shape}"
        )
        return came

    def close(a, b):
        return np.allclose(a, b, rtol=1e-3, atol=1e-4)

    def reference(Q, K, V, gamma, S, late=0, start=True):
        i = np.arange(len(Q))
        lag = i[:, None] - i  # (n, n)
        D = np.where(lag >= late, gamma ** np.maximum(lag - late, 0.0), 0)
        fade = gamma ** (i + 1.0 - late)[:, None]
        out = (Q @ K.T * D) @ V + start * fade * (Q @ S)
        last = gamma ** (len(Q) - 1.0 - i)[:, None]
        return out, (K * last).T @ V + start * gamma ** len(Q) * S

    rng = np.random.default_rng(0)
    cases = [(1, 2, 3, 0.6), (4, 3, 2, 0.9), (5, 1, 1, 1.0), (6, 2, 2, 0.0)]
    for n, r, v, gamma in [*cases, (3, 3, 3, 0.7)]:
        Q, K = rng.normal(size=(2, n, r))
        V, S = rng.normal(size=(n, v)), rng.normal(size=(r, v))
        right = reference(Q, K, V, gamma, S)
        mistakes = {
            "without fading": reference(Q, K, V, 1.0, S)[0],
            "read before the pair of the token is added": (
                reference(Q, K, V, gamma, S, late=1)[0] if gamma else None
            ),
            "if the new pair fades with the old ones": reference(
                Q, K, gamma * V, gamma, S
            )[0],
            "from a state of zeros": reference(
                Q, K, V, gamma, S, start=False
            )[0],
            "if the new pair counts 1 - gamma": reference(
                Q, K, (1 - gamma) * V, gamma, S
            )[0],
        }
        given = [torch.tensor(x, dtype=torch.float32) for x in (Q, K, V, S)]
        before = [z.tolist() for z in given]
        came = retention(*given[:3], gamma, given[3])
        said = f"n, r, v, gamma = {n}, {r}, {v}, {gamma}"
        assert came is not None, (
            "retention returned None: replace the body of the function"
        )
        for i, (z, old) in enumerate(zip(given, before, strict=True)):
            assert z.tolist() == old, f"{said}: array {i} was changed"
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            f"{said}: expected two things, outputs and state"
        )
        out = array(came[0], (n, v), f"{said}, outputs")
        if not close(out, right[0]):
            said += f": expected\n{right[0].round(3)}\ncame\n{out.round(3)}\n"
            for name, other in mistakes.items():
                assert other is None or not close(out, other), (
                    f"{said}This is the output {name}"
                )
            raise AssertionError(
                said + "Go through the first two tokens by hand"
            )
        state = array(came[1], (r, v), f"{said}, state")
        assert close(state, right[1]), (
            f"{said}: the outputs are right, the last state is not:"
            f" expected\n{right[1].round(3)}\ncame\n{state.round(3)}"
        )
    print("retention: passed")


check()
