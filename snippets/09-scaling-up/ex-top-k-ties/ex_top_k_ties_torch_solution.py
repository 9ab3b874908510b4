import torch


def top_k_accuracy(scores, y, k):
    own = torch.gather(scores, 1, y[:, None])  # (n, 1)
    above = (scores > own).sum(dim=1)
    equal = (scores == own).sum(dim=1)  # with the label itself
    share = ((k - above) / equal).clamp(0, 1)  # of the orders
    return share.mean()
