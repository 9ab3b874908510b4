import numpy as np
import torch

n, r = 2000, 3
for seed in (0, 1, 2):
    rng = np.random.default_rng(seed)
    ends = [i for i in range(r + 1) for _ in range(r)]
    for new in range(r + 1, n):  # r earlier nodes, each as likely
        chosen = rng.choice(new, r, replace=False)
        ends += [*chosen.tolist(), *[new] * r]
    degree = torch.bincount(torch.tensor(ends))
    print(f"seed {seed}, largest degree: {degree.max()}")
    for k in (3, 6, 12):
        share = (degree >= k).double().mean()
        print(f"seed {seed}, share with {k} or more: {share:.4f}")
for k in (3, 6, 12):
    print(f"rule, share with {k} or more: {(r / (r + 1)) ** (k - r):.4f}")
