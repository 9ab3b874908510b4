import torch


def patch_positions(R, C):
    r, c = len(R), len(C)
    rows = R[:, None].expand(r, c, -1)  # (r, c, f)
    columns = C[None].expand(r, c, -1)  # (r, c, g)
    return torch.cat([rows, columns], dim=2).flatten(0, 1)
