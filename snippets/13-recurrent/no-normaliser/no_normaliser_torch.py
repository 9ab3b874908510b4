import numpy as np
import torch
from torch.nn.functional import elu

r, v = 8, 8
for n in (10, 100, 1000, 10000):
    rng = np.random.default_rng(0)
    Q, K, noise = torch.from_numpy(rng.normal(size=(3, n, r)))
    q = elu(Q[:100]) + 1
    K = elu(K) + 1  # (n, r)
    for name, V in (("mean 1", noise + 1), ("mean 0", noise)):
        summed = q @ (K.mT @ V)  # no normaliser
        divided = summed / (q @ K.sum(0))[:, None]
        print(
            f"n = {n}, values of {name}: summed {summed.abs().mean():.2f}, "
            f"divided {divided.abs().mean():.4f}"
        )
