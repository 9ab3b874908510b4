# Wrong: the column's vector stands first
import torch


def patch_positions(R, C):
    rows = R.repeat_interleave(len(C), dim=0)
    columns = C.repeat(len(R), 1)
    return torch.cat([columns, rows], dim=1)
