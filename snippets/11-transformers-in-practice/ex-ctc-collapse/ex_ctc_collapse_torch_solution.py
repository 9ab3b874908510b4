import torch


def collapse(path, blank):
    merged = torch.unique_consecutive(path)
    return merged[merged != blank]
