from itertools import permutations

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
z = torch.tensor([1.0, 0.0, -1.0])  # (c,)
p = torch.softmax(z, 0)
u = np.random.default_rng(0).uniform(size=(200_000, 3))
sums = z + torch.tensor(-np.log(-np.log(u)))  # (n, c)
order = sums.topk(2).indices  # (n, 2): the largest, and the next

total = 0.0
for i, j in permutations(range(3), 2):
    exact = p[i] * p[j] / (1 - p[i])  # j from what is left
    seen = (order == torch.tensor([i, j])).all(-1).double().mean()
    total += exact
    print(f"first {i}, then {j}: {exact:.3f}, seen {seen:.3f}")
print(f"together: {total:.3f}")
for j in range(3):
    among = (order == j).any(-1).double().mean()
    print(f"{j} among the two: {among:.2f}")
    print(f"{j}, twice its probability: {2 * p[j]:.2f}")
