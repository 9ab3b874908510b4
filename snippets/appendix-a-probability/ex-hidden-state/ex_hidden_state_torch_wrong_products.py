# Wrong: leaves the logarithms, and the product underflows
import torch


def follow(log_start, log_move, log_seen, x):
    move, seen = log_move.exp(), log_seen.exp()
    joint, rows = log_start.exp() * seen[:, x[0]], []  # p(z_t, x_1..x_t)
    for t in range(len(x)):
        if t:
            joint = (joint @ move) * seen[:, x[t]]
        rows.append(joint / joint.sum())
    return torch.stack(rows).log(), joint.sum().log()
