# Wrong: the same order in both directions
import torch


def converted(W, h, layout):
    e, width = W.shape
    moved = torch.transpose(W.reshape(e, h, -1, 2), 2, 3)
    return moved.reshape(e, width)
