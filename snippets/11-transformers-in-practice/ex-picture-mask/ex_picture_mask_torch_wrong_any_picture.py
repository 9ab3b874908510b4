# Wrong: lets patches see the patches of other pictures
import torch


def picture_mask(picture):
    i = torch.arange(len(picture))
    patch = picture > 0
    return (i <= i[:, None]) | (patch[:, None] & patch)
