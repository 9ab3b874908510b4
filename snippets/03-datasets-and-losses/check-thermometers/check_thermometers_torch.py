import numpy as np
import torch

rng = np.random.default_rng(0)
for m in (1, 2, 3, 4, 6, 12):  # thermometers, 60 coins in all
    n = (60 - 4 * m) // m  # readings with each
    offset = torch.tensor(rng.normal(0, 1, size=(10_000, m, 1)))
    reading = torch.tensor(rng.normal(0, 3, size=(10_000, m, n)))
    means = (offset + reading).mean(dim=(1, 2))
    seen = means.square().mean()
    print(
        f"{m} of them, {n} each: {1 / m + 9 / (m * n):.3f}, seen {seen:.2f}"
    )
