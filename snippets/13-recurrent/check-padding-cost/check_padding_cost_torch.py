import numpy as np
import torch

rng = np.random.default_rng(0)
lengths = torch.from_numpy(rng.integers(1, 101, 3200))


def padding(lengths):  # in batches of 32, in this order
    batches = lengths.view(-1, 32)
    steps = 32 * batches.amax(1).sum()
    return 1 - lengths.sum() / steps


print(f"expected: {1 - 50.5 / (100 * 32 / 33):.3f}")
print(f"random batches, padding: {padding(lengths):.3f}")
print(f"sorted batches, padding: {padding(lengths.sort().values):.3f}")
groups = lengths.view(-1, 320).sort(1).values
print(f"groups of 320, padding: {padding(groups.flatten()):.3f}")
