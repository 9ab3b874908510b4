def delta_chunk(Q, K, V, beta, S):
    """A chunk of the delta rule, without a loop over its tokens.

    Q, K: (c, r), features already; V: (c, v); beta: (c,), the strength of
    each write; S: (r, v), the state before the chunk. Token i writes
    S + beta_i k_i (v_i - S' k_i)', with ' for the transpose, and then reads
    with its query. Returns the outputs (c, v) and the state after the last
    token (r, v). None of the arguments is to be changed.
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

    def reference(Q, K, V, beta, S, late=False, rule=True):
        rows = []
        for q, k, v, b in zip(Q, K, V, beta, strict=True):
            before = S
            S = S + b * np.outer(k, v - rule * (k @ S))
            rows.append(q @ (before if late else S))
        return np.array(rows), S

    def differences(K, V, beta, S):  # all of them from the state at the start
        return beta[:, None] * (V - K @ S)

    rng = np.random.default_rng(0)
    for c, r, v in [(1, 2, 3), (4, 3, 2), (6, 2, 2), (5, 4, 1), (3, 3, 3)]:
        Q, K = rng.normal(size=(2, c, r))
        V, S = rng.normal(size=(c, v)), rng.normal(size=(r, v))
        beta = rng.uniform(0.2, 0.8, size=c)
        right = reference(Q, K, V, beta, S)
        U = differences(K, V, beta, S)
        mistakes = {
            "of a sum: what the memory returns is not taken off": reference(
                Q, K, V, beta, S, rule=False
            )[0],
            "if all tokens take off what the state returned before the chunk": (
                Q @ S + np.tril(Q @ K.T) @ U
            ),
            "from a state of zeros": reference(Q, K, V, beta, 0 * S)[0],
            "if all beta were 1": reference(Q, K, V, 0 * beta + 1, S)[0],
            "read before the token has written": reference(
                Q, K, V, beta, S, late=True
            )[0],
            "without a causal mask: later tokens are read": (
                Q @ S
                + Q
                @ K.T
                @ np.linalg.solve(
                    np.eye(c) + beta[:, None] * np.tril(K @ K.T, -1), U
                )
            ),
        }
        given = [
            torch.tensor(x, dtype=torch.float32) for x in (Q, K, V, beta, S)
        ]
        before = [z.tolist() for z in given]
        came = delta_chunk(*given)
        said = f"c, r, v = {c}, {r}, {v}"
        assert came is not None, (
            "delta_chunk returned None: replace the body of the function"
        )
        for i, (z, old) in enumerate(zip(given, before, strict=True)):
            assert z.tolist() == old, f"{said}: argument {i} was changed"
        assert isinstance(came, (tuple, list)) and len(came) == 2, (
            f"{said}: expected two things, outputs and state"
        )
        out = array(came[0], (c, v), f"{said}, outputs")
        if not close(out, right[0]):
            said += f": expected\n{right[0].round(3)}\ncame\n{out.round(3)}\n"
            for name, other in mistakes.items():
                assert not close(out, other), (
                    f"{said}This is the output {name}"
                )
            raise AssertionError(said + "Try c = 2 by hand")
        state = array(came[1], (r, v), f"{said}, state")
        assert close(state, right[1]), (
            f"{said}: the outputs are right, the last state is not:"
            f" expected\n{right[1].round(3)}\ncame\n{state.round(3)}"
        )
    print("delta_chunk: passed")


check()
