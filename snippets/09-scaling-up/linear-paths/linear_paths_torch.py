from itertools import combinations

import numpy as np
import torch

rng = np.random.default_rng(0)
A = torch.from_numpy(rng.normal(0, 0.3, (3, 4, 4)))  # three blocks
x = torch.from_numpy(rng.normal(size=4))  # (c,)

stack = x
for a in A:
    stack = stack + a @ stack  # a block adds a linear map of its input

paths = torch.zeros_like(x)
for k in range(4):
    part = torch.zeros_like(x)
    for taken in combinations(range(3), k):  # blocks gone through, in order
        v = x
        for i in taken:
            v = A[i] @ v
        part += v
    count = len(list(combinations(range(3), k)))
    print(f"length {k}: {count} paths, norm {part.norm():.4f}")
    paths += part
print("stack equals the sum of paths:", torch.allclose(stack, paths))

stack = x  # the stack of ReLU blocks is no sum of paths
for a in A:
    stack = stack + torch.relu(a @ stack)
paths = torch.zeros_like(x)
for k in range(4):
    for taken in combinations(range(3), k):
        v = x
        for i in taken:
            v = torch.relu(A[i] @ v)
        paths += v
print(f"ReLU blocks, difference: {(stack - paths).norm():.4f}")
