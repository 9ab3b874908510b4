# Wrong: pairs the columns of all heads at once
import torch


def converted(W, h, layout):
    e, width = W.shape
    pair = (width // 2, 2) if layout == "half" else (2, width // 2)
    moved = torch.transpose(W.reshape(e, *pair), 1, 2)
    return moved.reshape(e, width)
