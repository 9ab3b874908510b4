# Wrong: F1 of the mean precision and the mean recall
import torch


def confusions(y, guess, c):
    C = torch.bincount(c * y + guess, minlength=c * c).reshape(c, c)
    precision = (C.diagonal() / C.sum(0).clamp(min=1)).mean()
    recall = (C.diagonal() / C.sum(1).clamp(min=1)).mean()
    return C, 2 * precision * recall / (precision + recall)
