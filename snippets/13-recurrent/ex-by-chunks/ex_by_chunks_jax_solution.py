import jax.numpy as jnp


def by_chunks(X, B, C, delta, S, chunk):
    """One head of a selective layer, chunk by chunk.

    X: (n, d); B, C: (n, e); delta: (n,), positive; S: (e, d), the state
    before the first token. For each token, in order,
    S <- exp(-delta_i) S + delta_i b_i x_i^T and y_i = S^T c_i.
    n need not be a multiple of chunk: the last one may be shorter.
    Returns Y: (n, d), and the last state: (e, d).
    None of the arguments is to be changed.
    """
    rows = []
    for i in range(0, len(X), chunk):
        x, b, c, step = (z[i : i + chunk] for z in (X, B, C, delta))
        far = step.cumsum()
        D = far - far[:, None]
        L = jnp.exp(jnp.where(jnp.tri(len(x)), D, -jnp.inf))
        x = step[:, None] * x
        carried = jnp.exp(-far)[:, None] * (c @ S)
        rows.append((c @ b.T * L) @ x + carried)
        to_end = jnp.exp(far - far[-1])[:, None]
        S = jnp.exp(-far[-1]) * S + (b * to_end).T @ x
    return jnp.concatenate(rows), S
