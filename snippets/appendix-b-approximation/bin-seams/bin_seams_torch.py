import matplotlib.pyplot as plt
import torch

gap = 0.0
w = 100.0


def bump(x, left, right, a):
    sigmoid = torch.sigmoid
    return a * (sigmoid(w * (x - left)) - sigmoid(w * (x - right)))


def two(x):  # heights 1 and 2, the second begins at 1 + gap
    return bump(x, 0.0, 1.0, 1.0) + bump(x, 1 + gap, 2 + gap, 2.0)


x = torch.linspace(-0.5, 2.5, 1201, dtype=torch.float64)  # (n,)
seam = torch.tensor(1 + gap / 2, dtype=torch.float64)
print(f"in the first bin: {two(torch.tensor(0.5)):.3f}")
print(f"in the second: {two(torch.tensor(1.5 + gap)):.3f}")
print(f"at the seam: {two(seam):.3f}")
between = two(x[(x > 0.5) & (x < 1.5)])
print(f"between their middles, lowest: {between.min():.3f}")
print(f"between their middles, highest: {between.max():.3f}")

plt.figure(figsize=(4.8, 2.8))
plt.plot(x, two(x))
plt.gca().set(xlabel="x", ylabel="y", xlim=(-0.5, 2.5), ylim=(-0.1, 3.2))
plt.show()
