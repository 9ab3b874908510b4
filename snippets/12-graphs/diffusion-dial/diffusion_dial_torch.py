import matplotlib.pyplot as plt
import torch

eps = 0.3
n = 4  # a ring
A = torch.eye(n, dtype=torch.float64).roll(1, 0)
A = A + A.T
L = A.sum(1).diag() - A  # (n, n)
lam = torch.linalg.eigvalsh(L)  # ascending, the first is 0
factor = (1 - eps * lam[1:]).abs().max()  # of what is not constant

path = [torch.tensor([4.0, 0, 0, 0], dtype=torch.float64)]
for _ in range(31):
    path.append(path[-1] - eps * L @ path[-1])
path = torch.stack(path)  # (32, n)
off = (path - 1).abs().amax(1)

print(f"largest eigenvalue of L: {lam[-1]:.4f}")
print(f"largest factor of a step: {factor:.4f}")
print(f"off the mean after 30 steps: {off[30]:.6f}")
print(f"off the mean after 31 steps: {off[31]:.6f}")
print(f"mean after 31 steps: {path[31].mean():.4f}")

plt.figure(figsize=(4.8, 2.5))
for i, style in enumerate(["-", "--", ":", "-."]):
    plt.plot(path[:, i], style)
plt.axhline(1, color="0.5", lw=0.8)
plt.ylim(-8, 10)
plt.xlabel("steps")
plt.ylabel("value of a node")
plt.show()
