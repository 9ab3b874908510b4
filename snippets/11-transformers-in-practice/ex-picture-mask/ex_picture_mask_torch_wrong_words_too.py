# Wrong: lets words see each other, since all have the number 0
import torch


def picture_mask(picture):
    i = torch.arange(len(picture))
    return (i <= i[:, None]) | (picture[:, None] == picture)
