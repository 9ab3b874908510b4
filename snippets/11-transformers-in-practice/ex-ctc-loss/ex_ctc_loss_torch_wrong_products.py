# Wrong: multiplies probabilities, which underflow
import torch


def ctc_loss(log_p, label):
    p = log_p.exp()
    s = [0]
    for k in label:
        s += [k, 0]
    never = torch.tensor(0.0)
    a = [p[0, s[0]], p[0, s[1]]] + [never] * (len(s) - 2)
    for row in p[1:]:
        new = []
        for j, k in enumerate(s):
            ways = a[max(j - 1, 0) : j + 1]
            if j > 1 and k != 0 and k != s[j - 2]:
                ways = [a[j - 2], *ways]
            new.append(row[k] * sum(ways))
        a = new
    return -sum(a[-2:]).log()
