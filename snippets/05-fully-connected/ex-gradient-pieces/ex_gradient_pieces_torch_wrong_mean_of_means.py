# Wrong: the mean of the pieces, the short one as heavy as the others
import torch


def gradient_in_pieces(gradient, X, y, size):
    pieces = []
    for start in range(0, len(X), size):
        stop = start + size
        pieces.append(gradient(X[start:stop], y[start:stop]))
    return torch.stack(pieces).mean(dim=0)
