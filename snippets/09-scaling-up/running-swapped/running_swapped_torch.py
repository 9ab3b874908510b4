import numpy as np
import torch
from matplotlib import pyplot as plt
from torch import nn

rng = np.random.default_rng(0)
batches = torch.tensor(rng.normal(2.0, 4.0, size=(2000, 8, 1)))  # (t, n, c)
weights = (0.01, 0.99)  # of the new batch: as meant, and swapped
norms = [nn.BatchNorm1d(1, momentum=m).double() for m in weights]
means = []
for x in batches:  # (n, c)
    for norm in norms:
        norm(x)
    means.append([norm.running_mean.item() for norm in norms])
means = np.array(means)  # (t, 2)

print(f"true mean 2, running after 100, weight 0.01: {means[99, 0]:.4f}")
spread = means[500:].std(0)  # the start is forgotten
for weight, found in zip(weights, spread, strict=True):
    expected = 4 / 8**0.5 * (weight / (2 - weight)) ** 0.5
    print(f"new batch weighs {weight}, spread: {found:.4f}")
    print(f"new batch weighs {weight}, expected: {expected:.4f}")

one = nn.BatchNorm1d(1, momentum=1.0).double()  # keeps the last batch only
out = one(batches[0])
used = batches[0].var(correction=0) / out.var(correction=0)
print(f"variance used in the batch: {used:.4f}")
print(f"running variance: {one.running_var.item():.4f}")

plt.figure(figsize=(4.8, 2.5))
for i in (1, 0):
    label = f"new batch weighs {weights[i]}"
    plt.plot(means[:400, i], lw=(2, 0.6)[i], label=label)
plt.xlabel("batch")
plt.ylabel("running mean")
plt.legend()
plt.show()
