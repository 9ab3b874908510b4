# Wrong: compares numbers of documents, which need not grow
import torch


def packed_mask(documents):
    return torch.ge(documents[:, None], documents)
