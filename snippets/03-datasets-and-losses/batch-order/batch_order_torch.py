import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(10) * 10.0  # (n,): ten examples, 0, 10, …, 90
y = torch.arange(10)  # (n,): their numbers
data = TensorDataset(x, y)


def epoch(order, drop_last=False):  # all batches of four, in this order
    return DataLoader(
        data, batch_size=4, sampler=order.tolist(), drop_last=drop_last
    )


rng = np.random.default_rng(0)
for _ in range(2):  # a new order each time round
    order = rng.permutation(10)
    print("batches:", [numbers.tolist() for _, numbers in epoch(order)])
    whole = list(epoch(order, drop_last=True))
    seen = torch.cat([numbers for _, numbers in whole])
    print("dropped:", sorted(set(range(10)) - set(seen.tolist())))

means = torch.stack([xs.mean() for xs, _ in epoch(order)])
sizes = torch.tensor([len(xs) for xs, _ in epoch(order)])
print(f"mean of all: {x.mean():.3f}")
print(f"mean of batch means: {means.mean():.3f}")
print(f"weighted by size: {(means * sizes).sum() / sizes.sum():.3f}")


def shuffled(seed):  # the loader's own shuffling, from a seed of its own
    own = torch.Generator().manual_seed(seed)
    loader = DataLoader(data, batch_size=10, shuffle=True, generator=own)
    return next(iter(loader))[1].tolist()


assert shuffled(0) == shuffled(0) != shuffled(1)
