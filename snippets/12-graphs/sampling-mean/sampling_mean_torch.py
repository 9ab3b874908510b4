from itertools import combinations

import matplotlib.pyplot as plt
import torch

k = 2  # neighbours drawn, of six
x = torch.tensor([-5.0, -2.0, -1.0, 0.0, 1.0, 10.0])  # their features
drawn = torch.tensor(list(combinations(range(6), k)))  # (samples, k)
means = x[drawn].mean(1)  # each sample is as likely as any other

print("samples:", len(means))
print(f"mean: {x.mean():.3f}")
print(f"expected sampled mean: {means.mean():.3f}")
print(f"its spread: {means.std(correction=0):.3f}")
print(f"sum, sampled and scaled by 6 / k: {(6 * means).mean():.3f}")
b = -1.0
print(f"ReLU of the mean - 1: {(x.mean() + b).relu():.3f}")
print(
    f"expected ReLU of the sampled mean - 1: {(means + b).relu().mean():.3f}"
)
print(f"max: {x.max():.1f}")
print(f"expected sampled max: {x[drawn].amax(1).mean():.3f}")

fig, ax = plt.subplots(figsize=(4.8, 2.4), layout="constrained")
share = torch.full((len(means),), 1 / len(means))
ax.hist(means, bins=torch.linspace(-5.25, 10.25, 32), weights=share)
ax.axvline(x.mean(), ls="--", color="C1")
ax.text(x.mean() + 0.2, 0.92, "mean of all six")
ax.set(xlim=(-6, 11), ylim=(0, 1.05), xlabel="sampled mean", ylabel="share")
plt.show()
