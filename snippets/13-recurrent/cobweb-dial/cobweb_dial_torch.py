import matplotlib.pyplot as plt
import numpy as np
import torch

a = 0.9  # z is replaced by tanh(-a z + x)
x, m = 0.5, 200


def run(x):  # all values on the way, (m + 1,)
    path = [torch.zeros_like(x)]
    for _ in range(m):
        path.append((-a * path[-1] + x).tanh())
    return torch.stack(path)


def implicit(z):  # dz/dx, from the slope of the step at z
    at_sum = 1 - z * z
    return at_sum / (1 + a * at_sum)


given = torch.tensor(x, dtype=torch.float64, requires_grad=True)
path = run(given)
(unrolled,) = torch.autograd.grad(path[-1], given)
path = path.detach().numpy()

low, high = -1.0, 1.0  # the step falls, z grows: they meet once
for _ in range(60):
    z = (low + high) / 2
    low, high = (z, high) if np.tanh(-a * z + x) > z else (low, z)

print(f"fixed point: {z:.4f}")
print(f"slope of the step there: {-a * (1 - z * z):.4f}")
print(f"last two values: {path[-2]:.4f} {path[-1]:.4f}")
print(f"unrolled, dz/dx: {unrolled:.4f}")
print(f"formula at the last value: {implicit(path[-1]):.4f}")
print(f"formula at the fixed point: {implicit(z):.4f}")

grid = np.linspace(-1, 1, 200)
plt.figure(figsize=(4.8, 3.6))
plt.plot(grid, np.tanh(-a * grid + x), label="step")
plt.plot(grid, grid, "--", label="$z$")
corners = np.repeat(path[:30], 2)
plt.plot(corners[:-1], corners[1:], lw=1, label="path")
plt.plot(z, z, "o")
plt.gca().set(xlim=(-1, 1), ylim=(-1, 1), title=f"a = {a}")
plt.xticks([-1, -0.5, 0, 0.5, 1])
plt.xlabel("value")
plt.ylabel("next value")
plt.legend(loc="lower left", frameon=True, framealpha=1)
plt.show()
