import torch

n = 10
for value in (0.5, 1.0, 2.0):
    copies = torch.full((n,), value, requires_grad=True)  # one a step
    copies.prod().backward()  # the last state, from 1
    print(f"w = {value}, of each step: {copies.grad.unique().tolist()}")
    print(f"w = {value}, sum: {copies.grad.sum():.6f}")
