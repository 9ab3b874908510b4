# Wrong: splits the rows, as if they were independent
import torch


def group_split(groups, share, rng):
    order = torch.from_numpy(rng.permutation(len(groups)))
    count = round(share * len(groups))
    return order[count:], order[:count]
