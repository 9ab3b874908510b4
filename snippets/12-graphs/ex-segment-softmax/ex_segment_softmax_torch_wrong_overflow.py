# Wrong: no maximum is subtracted
import torch


def segment_softmax(scores, target, n):
    E = scores.exp()
    total = torch.zeros(n).index_add(0, target, E)
    return E / total[target]
