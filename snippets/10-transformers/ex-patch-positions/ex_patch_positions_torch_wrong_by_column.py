# Wrong: counts patches column by column
import torch


def patch_positions(R, C):
    rows = R.repeat(len(C), 1)  # all of them c times
    columns = C.repeat_interleave(len(R), dim=0)
    return torch.cat([rows, columns], dim=1)
