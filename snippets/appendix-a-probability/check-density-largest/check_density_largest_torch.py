import numpy as np
import torch

rng = np.random.default_rng(0)
t = torch.tensor([0.5, 0.9, 0.99], dtype=torch.float64)
for n in (2, 10):
    u = torch.tensor(rng.uniform(size=(50_000, n)))
    largest = u.amax(dim=1)
    single = torch.tensor(rng.uniform(size=50_000)) ** (1 / n)
    for name, x in [("largest", largest), ("root", single)]:
        share = (x[:, None] <= t).double().mean(dim=0)
        gap = (share - t**n).abs().max()
        assert gap < 0.01
        print(f"n = {n}, {name}, up to 0.9: {share[1]:.3f}")
    print(f"n = {n}, promised up to 0.9: {0.9**n:.3f}")
    slope = torch.func.grad(lambda v, n=n: 1 - (1 - v) ** n)(t[0] * 0)
    print(f"n = {n}, density of the smallest at 0: {slope:.2f}")
for d in (2, 10, 100):
    print(f"d = {d}, within a hundredth of the rim: {1 - 0.99**d:.3f}")
