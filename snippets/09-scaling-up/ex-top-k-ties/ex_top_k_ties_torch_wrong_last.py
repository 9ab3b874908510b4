# Wrong: the label is put last among its equals
import torch


def top_k_accuracy(scores, y, k):
    own = torch.gather(scores, 1, y[:, None])  # (n, 1)
    return ((scores >= own).sum(dim=1) <= k).double().mean()
