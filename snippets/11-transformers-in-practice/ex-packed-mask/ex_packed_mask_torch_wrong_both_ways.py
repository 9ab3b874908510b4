# Wrong: later tokens of the same document are seen
import torch


def packed_mask(documents):
    return torch.eq(documents[:, None], documents)
