# Wrong: moves before the first observation, too
import torch


def follow(log_start, log_move, log_seen, x):
    prior, rows, evidence = (
        torch.logsumexp(log_start[:, None] + log_move, dim=0),
        [],
        0.0,
    )
    for k in x.tolist():
        belief = prior + log_seen[:, k]  # (c,): log p(z_t, x_t | before)
        total = torch.logsumexp(belief, dim=0)  # log p(x_t | before)
        belief = belief - total
        rows.append(belief)
        evidence = evidence + total
        prior = torch.logsumexp(belief[:, None] + log_move, dim=0)
    return torch.stack(rows), evidence
