import math

import matplotlib.pyplot as plt
import torch


def step(x, w, s):
    return torch.sigmoid(w * (x - s))


w, s, d, a = 20.0, 1.0, 1.0, 3.0  # steepness, centre, width Δ, height
x = torch.tensor([0.0, 0.5, 1.0, 1.5, 2.0])  # (n,)
up, down = step(x, w, s - d / 2), step(x, w, s + d / 2)
print("up:", [round(y, 2) for y in up.tolist()])
print("down:", [round(y, 2) for y in down.tolist()])
bump = a * up - a * down
print("up - down:", [round(y, 2) for y in bump.tolist()])
hole = a * down - a * up  # the two shifts exchanged
print("down - up:", [round(y, 2) + 0.0 for y in hole.tolist()])

top = a * math.tanh(w * d / 4)
assert torch.isclose(bump[2], torch.tensor(top))
print(f"a tanh(w Δ / 4): {top:.4f}")

grid = torch.linspace(-0.5, 3.5, 401)
up, down = step(grid, w, s - d / 2), step(grid, w, s + d / 2)
_, panels = plt.subplots(2, 1, figsize=(4.8, 4.2), sharex=True)
panels[0].plot(grid, a * up, label="step up at 0.5")
panels[0].plot(grid, a * down, "--", label="step up at 1.5")
panels[0].set(ylabel="y", ylim=(-3.3, 3.3))
panels[1].plot(grid, a * (up - down), label="first less second")
panels[1].plot(grid, a * (down - up), "--", label="second less first")
panels[1].set(xlabel="x", ylabel="y", ylim=(-3.3, 3.3))
for ax in panels:
    ax.legend(loc="lower right")
plt.show()
