import torch
from torch.autograd.graph import saved_tensors_hooks


def waves(x, steps):
    for _ in range(steps):
        x = torch.sin(x)
    return x


def shifts(x, steps):
    for _ in range(steps):
        x = x + 0.1
    return x


def kept(f, x, steps):  # numbers that the tape of f holds
    sizes = []

    def pack(saved):
        sizes.append(saved.numel())
        return saved

    with saved_tensors_hooks(pack, lambda saved: saved):
        f(x.clone().requires_grad_(), steps)
    return sum(sizes)


x = torch.ones(50)
for steps in (10, 100, 1000):
    print(f"{steps} steps of sin, kept: {kept(waves, x, steps)}")
print("1000 steps of + 0.1, kept:", kept(shifts, x, 1000))
