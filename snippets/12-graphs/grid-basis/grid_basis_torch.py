import math

import matplotlib.pyplot as plt
import torch

angle = 30  # degrees
s = 4  # a grid of s times s nodes, each joined to the next
P = torch.diag(torch.ones(s - 1), 1).double()
P, eye = P + P.T, torch.eye(s).double()  # a path of s nodes
A = torch.kron(P, eye) + torch.kron(eye, P)  # (n, n), n = s * s
L = A.sum(1).diag() - A
values = torch.linalg.eigvalsh(L)
print("values 1 to 5:", " ".join(f"{v:.3f}" for v in values[1:6]))

wave = (math.pi * (torch.arange(s).double() + 0.5) / s).cos()
wave = wave / wave.norm() / s**0.5
down = wave.repeat_interleave(s)  # (n,): one wave along the rows' axis
across = wave.repeat(s)
U = torch.stack([down, across], 1)  # (n, 2)
a = torch.tensor(math.radians(angle), dtype=torch.float64)
turn = torch.stack([a.cos(), -a.sin(), a.sin(), a.cos()]).view(2, 2)
V = U @ turn
assert torch.allclose(L @ V, V * values[1], atol=1e-12)
assert torch.allclose(V.T @ V, torch.eye(2).double(), atol=1e-12)
print(f"node 0: {V[0, 0]:.3f} {V[0, 1]:.3f}")
print(f"largest change of an entry: {(V - U).abs().max():.3f}")
change = (V @ V.T - U @ U.T).abs().max()
print(f"largest change of an inner product: {change:.3f}")

figure, axes = plt.subplots(1, 2, figsize=(4.8, 2.7))
for j, ax in enumerate(axes):
    grid = V[:, j].view(s, s)
    ax.imshow(
        grid.numpy(), cmap="Greys", vmin=-0.5, vmax=1.6
    )  # pale: to read
    for r in range(s):
        for c in range(s):
            number = f"{100 * grid[r, c]:.0f}".replace("-0", "0")
            ax.text(c, r, number, ha="center", va="center")
    ax.set(title=f"vector {j + 1}, times 100", xticks=[], yticks=[])
plt.show()
