import numpy as np
import torch
from matplotlib import pyplot as plt
from torch import nn

gamma = 0.01  # the weight of the new batch
rng = np.random.default_rng(0)
batches = torch.tensor(rng.normal(2.0, 4.0, size=(2000, 8, 1)))  # (t, n, c)
of_batch = batches.mean(dim=(1, 2))  # (t,)
norm = nn.BatchNorm1d(1, momentum=gamma).double()
means = []
for x in batches:  # (n, c)
    norm(x)
    means.append(norm.running_mean.item())
means = np.array(means)  # (t,)

print(f"true mean 2, running after 100: {means[99]:.4f}")
print(f"spread: {means[500:].std():.4f}")  # past the start
expected = 4 / 8**0.5 * (gamma / (2 - gamma)) ** 0.5
print(f"expected: {expected:.4f}")

one = nn.BatchNorm1d(1, momentum=1.0).double()  # keeps the last batch only
out = one(batches[0])
used = batches[0].var(correction=0) / out.var(correction=0)
print(f"variance used in the batch: {used:.4f}")
print(f"running variance: {one.running_var.item():.4f}")

plt.figure(figsize=(4.8, 2.5))
plt.plot(of_batch[:400], lw=0.6, label="of the batch alone")
plt.plot(means[:400], label=f"running, new batch weighs {gamma}")
plt.gca().set(xlabel="batch", ylabel="mean", ylim=(-4, 12))
plt.legend(loc="upper left")
plt.show()
