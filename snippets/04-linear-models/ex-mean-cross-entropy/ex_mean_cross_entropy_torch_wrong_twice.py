# Wrong: gives probabilities to a loss that wants logits
import torch


def mean_cross_entropy(Z, y):
    P = torch.softmax(Z, dim=-1)
    return torch.nn.functional.cross_entropy(P, y)
