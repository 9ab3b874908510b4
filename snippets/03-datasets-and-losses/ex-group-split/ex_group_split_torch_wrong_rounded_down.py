# Wrong: cuts the number of groups off instead of rounding it
import torch


def group_split(groups, share, rng):
    different = torch.unique(groups)  # (g,): each group once
    order = torch.from_numpy(rng.permutation(len(different)))
    count = int(share * len(different))
    tested = torch.isin(groups, different[order[:count]])  # (n,)
    return torch.nonzero(~tested)[:, 0], torch.nonzero(tested)[:, 0]
