import numpy as np
import torch

rng = np.random.default_rng(0)
drawn = torch.tensor(rng.uniform(0, 1, (2000, 2)), dtype=torch.float32)
points = torch.cat([drawn, torch.ones(2000, 1)], dim=1)  # a 1 for b
u = torch.tensor([1.0, 1, -1]) / 3**0.5  # x_1 + x_2 = 1, length 1


def mistakes(X, y):  # until a pass is free of them
    w, count, clean = torch.zeros(3), 0, False
    while not clean:
        clean = True
        for x, label in zip(X, y, strict=True):
            error = label - (w @ x > 0).float()
            if error != 0:
                w, count, clean = w + error * x, count + 1, False
    return count


for margin in (0.3, 0.1, 0.03):
    X = points[(points @ u).abs() >= margin][:200]  # (n, 3)
    y = (X @ u > 0).float()  # (n,)
    gamma = (X @ u).abs().min()
    bound = (X.square().sum(dim=1).max() / gamma**2).item()
    count = mistakes(X, y)
    assert count <= bound
    print(f"margin {margin}: {count} mistakes, at most {int(bound)}")
