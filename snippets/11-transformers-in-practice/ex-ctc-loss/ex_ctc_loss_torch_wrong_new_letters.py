# Wrong: jumps only to letters that have not come before
import torch


def ctc_loss(log_p, label):
    s = [0]
    for k in label:
        s += [k, 0]
    never = torch.tensor(-torch.inf)
    a = [log_p[0, s[0]], log_p[0, s[1]]] + [never] * (len(s) - 2)
    for row in log_p[1:]:
        new = []
        for j, k in enumerate(s):
            ways = a[max(j - 1, 0) : j + 1]
            if j > 1 and k != 0 and k not in s[:j]:
                ways = [a[j - 2], *ways]
            new.append(row[k] + torch.stack(ways).logsumexp(dim=0))
        a = new
    return -torch.stack(a[-2:]).logsumexp(dim=0)
