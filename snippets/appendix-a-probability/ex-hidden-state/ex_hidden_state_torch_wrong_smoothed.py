# Wrong: later observations are used, too
import torch


def follow(log_start, log_move, log_seen, x):
    prior, rows, evidence = log_start, [], 0.0
    for k in x.tolist():
        belief = prior + log_seen[:, k]
        total = torch.logsumexp(belief, dim=0)
        belief = belief - total
        rows.append(belief)
        evidence = evidence + total
        prior = torch.logsumexp(belief[:, None] + log_move, dim=0)
    after = torch.zeros_like(log_start)  # log p(all later ones | z_t)
    for t in reversed(range(len(rows))):
        rows[t] = torch.log_softmax(rows[t] + after, dim=0)
        after = torch.logsumexp(log_move + log_seen[:, x[t]] + after, dim=1)
    return torch.stack(rows), evidence
