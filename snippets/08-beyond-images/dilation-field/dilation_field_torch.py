import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn import functional as F

k = 3  # weights of a kernel
stacks = {"1, 1, 1, 1": (1, 1, 1, 1), "2, 2, 2, 2": (2, 2, 2, 2)}
stacks |= {"1, 2, 4, 8": (1, 2, 4, 8), "1, 3, 9, 27": (1, 3, 9, 27)}
fig, axes = plt.subplots(4, 1, figsize=(4.8, 4.3), sharex=True)
rng = np.random.default_rng(0)
for ax, (name, dilations) in zip(axes, stacks.items(), strict=True):
    field = 1 + (k - 1) * sum(dilations)
    x = torch.zeros(1, 1, field, requires_grad=True)
    z = x
    for d in dilations:  # kernels of ones: every path counts 1
        z = F.conv1d(z, torch.ones(1, 1, k), dilation=d)
    (paths,) = torch.autograd.grad(z.sum(), x)  # (1, 1, field)
    paths = paths[0, 0].int()
    seen = int((paths > 0).sum())
    print(f"{name}, field:", field)
    print(f"{name}, seen: {seen}")
    print(
        f"{name}, paths: {paths.min()} to {paths.max()}, in all {paths.sum()}"
    )
    ax.bar(np.arange(field) - field // 2, paths.tolist(), width=0.8)
    ax.set(yscale="symlog", ylabel=name, ylim=(0, 60), yticks=[0, 1, 20])
    ax.set(yticklabels=["0", "1", "20"])

    x = torch.from_numpy(rng.normal(size=(1, 1, field)))
    W = torch.from_numpy(rng.normal(size=(4, 1, 1, k)))
    odd = x.clone()
    odd[..., (field // 2 + 1) % 2 :: 2] += 5  # at distances 1, 3, 5, ...
    for d, w in zip(dilations, W, strict=True):
        x = torch.tanh(F.conv1d(x, w, dilation=d))
        odd = torch.tanh(F.conv1d(odd, w, dilation=d))
    print(f"{name}, odd places move the output:", bool((x != odd).any()))
axes[-1].set(xlim=(-62, 62), xlabel="place of the input")
plt.show()
