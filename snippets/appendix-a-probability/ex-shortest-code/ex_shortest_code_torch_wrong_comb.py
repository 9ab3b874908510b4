# Wrong: the merged node is always taken up again
import torch


def code_lengths(p):
    lengths = torch.ones(len(p))
    order = p.argsort(descending=True)
    lengths[order] = torch.arange(1.0, len(p) + 1).clamp(max=len(p) - 1)
    return lengths
