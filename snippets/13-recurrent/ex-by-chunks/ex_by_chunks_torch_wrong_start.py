# Wrong: throws the given state away
import torch


def by_chunks(X, B, C, delta, S, chunk):
    """One head of a selective layer, chunk by chunk.

    X: (n, d); B, C: (n, e); delta: (n,), positive; S: (e, d), the state
    before the first token. For each token, in order,
    S <- exp(-delta_i) S + delta_i b_i x_i^T and y_i = S^T c_i.
    n need not be a multiple of chunk: the last one may be shorter.
    Returns Y: (n, d), and the last state: (e, d).
    None of the arguments is to be changed.
    """
    S, rows = S * 0, []
    for i in range(0, len(X), chunk):
        x, b, c, step = (z[i : i + chunk] for z in (X, B, C, delta))
        far = step.cumsum(0)
        D = far - far[:, None]
        lower = torch.ones_like(D, dtype=torch.bool).tril()
        L = D.masked_fill(~lower, -torch.inf).exp()
        x = step[:, None] * x
        carried = torch.exp(-far)[:, None] * (c @ S)
        rows.append((c @ b.T * L) @ x + carried)
        to_end = torch.exp(far - far[-1])[:, None]
        S = torch.exp(-far[-1]) * S + (b * to_end).T @ x
    return torch.cat(rows), S
