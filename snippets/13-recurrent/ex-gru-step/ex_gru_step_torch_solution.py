import torch


def gru_step(x, s, W, U, b):
    e = len(s)
    gates = torch.sigmoid(W[: 2 * e] @ x + U[: 2 * e] @ s + b[: 2 * e])
    z, r = gates[:e], gates[e:]  # (e,) each
    past = U[2 * e :] @ (r * s)
    candidate = torch.tanh(W[2 * e :] @ x + past + b[2 * e :])
    return z * s + (1 - z) * candidate
