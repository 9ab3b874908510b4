from itertools import combinations

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

k = 2  # neighbours drawn, of six
x = jnp.array([-5.0, -2.0, -1.0, 0.0, 1.0, 10.0])  # their features
drawn = np.array(list(combinations(range(6), k)))  # (samples, k)
means = x[drawn].mean(1)  # each sample is as likely as any other

print("samples:", len(means))
print(f"mean: {x.mean():.3f}")
print(f"expected sampled mean: {means.mean():.3f}")
print(f"its spread: {means.std():.3f}")
print(f"sum, sampled and scaled by 6 / k: {(6 * means).mean():.3f}")
b = -1.0
print(f"ReLU of the mean - 1: {jax.nn.relu(x.mean() + b):.3f}")
late = jax.nn.relu(means + b).mean()
print(f"expected ReLU of the sampled mean - 1: {late:.3f}")
print(f"max: {x.max():.1f}")
print(f"expected sampled max: {x[drawn].max(1).mean():.3f}")

fig, ax = plt.subplots(figsize=(4.8, 2.4), layout="constrained")
share = np.full(len(means), 1 / len(means))
ax.hist(means, bins=np.linspace(-5.25, 10.25, 32), weights=share)
ax.axvline(x.mean(), ls="--", color="C1")
ax.text(x.mean() + 0.2, 0.92, "mean of all six")
ax.set(xlim=(-6, 11), ylim=(0, 1.05), xlabel="sampled mean", ylabel="share")
plt.show()
