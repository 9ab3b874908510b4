# Wrong: one maximum for all edges
import torch


def segment_softmax(scores, target, n):
    E = (scores - (scores.max() if len(scores) else 0)).exp()
    total = torch.zeros(n).index_add(0, target, E)
    return E / total[target]
