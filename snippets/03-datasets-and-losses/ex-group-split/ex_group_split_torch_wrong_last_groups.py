# Wrong: always tests the groups with the largest numbers
import torch


def group_split(groups, share, rng):
    different = torch.unique(groups)
    count = round(share * len(different))
    tested = torch.isin(groups, different[len(different) - count :])
    return torch.nonzero(~tested)[:, 0], torch.nonzero(tested)[:, 0]
