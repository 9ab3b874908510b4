# Wrong: rows are joint with the observations
import torch


def follow(log_start, log_move, log_seen, x):
    prior, rows, evidence = log_start, [], 0.0
    for k in x.tolist():
        belief = prior + log_seen[:, k]  # (c,): log p(z_t, x_1, ..., x_t)
        total = torch.logsumexp(belief, dim=0)  # log p(x_1, ..., x_t)
        rows.append(belief)
        evidence = total
        prior = torch.logsumexp(belief[:, None] + log_move, dim=0)
    return torch.stack(rows), evidence
