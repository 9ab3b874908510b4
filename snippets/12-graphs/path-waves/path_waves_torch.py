import math

import matplotlib.pyplot as plt
import torch

n, k = 12, 3
i = torch.arange(n - 1)
A = torch.zeros(n, n, dtype=torch.float64)
A[i, i + 1] = A[i + 1, i] = 1  # a path: node i is joined to i + 1
L = A.sum(1).diag() - A
values, U = torch.linalg.eigh(L)  # (n,) ascending, (n, n): columns
assert torch.allclose(L @ U, U * values, atol=1e-12)
print(f"value 0: {abs(values[0]):.4f}")

at = torch.arange(n, dtype=torch.float64)
fine = torch.linspace(-0.5, n - 0.5, 200, dtype=torch.float64)
figure, axes = plt.subplots(k, 1, figsize=(4.8, 4.2), sharex=True)
for j, ax in enumerate(axes, 1):
    u = U[:, j] * U[0, j].sign()  # one of two signs: start above 0
    wave = (2 / n) ** 0.5 * (math.pi * j * (at + 0.5) / n).cos()
    assert torch.allclose(u, wave)
    assert torch.allclose(u @ L @ u, values[j])
    turns = (u[1:] * u[:-1] < 0).sum()
    print(f"value {j}: {values[j]:.4f}")
    print(f"value {j}, changes of sign: {turns}")
    print(f"value {j}, 2 - 2 cos: {2 - 2 * math.cos(math.pi * j / n):.4f}")
    curve = (2 / n) ** 0.5 * (math.pi * j * (fine + 0.5) / n).cos()
    ax.plot(fine, curve, "-", color="0.7")
    ax.plot(at, u, "o")
    ax.set(ylabel=f"vector {j}", ylim=(-0.5, 0.5))
axes[-1].set(xlabel="node of the path")
plt.show()
