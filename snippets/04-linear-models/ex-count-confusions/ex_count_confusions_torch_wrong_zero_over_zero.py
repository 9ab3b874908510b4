# Wrong: nothing is done about classes without predictions
import torch


def confusions(y, guess, c):
    C = torch.bincount(c * y + guess, minlength=c * c).reshape(c, c)
    precision = C.diagonal() / C.sum(0)
    recall = C.diagonal() / C.sum(1)
    f1 = 2 * precision * recall / (precision + recall)
    return C, f1.mean()
