import torch


def picture_mask(picture):
    i = torch.arange(len(picture))
    same = picture[:, None] == picture
    return (i <= i[:, None]) | (same & (picture > 0))
