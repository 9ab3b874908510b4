# Wrong: draws a share of the rows and tests all groups that occur among them
import torch


def group_split(groups, share, rng):
    count = round(share * len(groups))
    drawn = groups[rng.permutation(len(groups))[:count]]
    tested = torch.isin(groups, drawn)
    return torch.nonzero(~tested)[:, 0], torch.nonzero(tested)[:, 0]
