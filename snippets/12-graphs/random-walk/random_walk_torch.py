import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)
tail = [[0, 1], [0, 2], [1, 2], [1, 3], [2, 3], [3, 4]]
path = [[0, 1], [1, 2], [2, 3], [3, 4]]
n, steps = 5, 40


def walk(edges):
    i, j = torch.tensor(edges).T
    A = torch.zeros(n, n)
    A[i, j] = A[j, i] = 1
    d = A.sum(1)
    return A / d, d / d.sum()  # R, and the limit


def distances(R, limit):
    p, out = torch.eye(n)[0], []  # the walker starts at node 0
    for _ in range(steps):
        out.append((p - limit).abs().sum().item() / 2)
        p = R @ p
    return out, p


R, limit = walk(tail)
on_tail, p = distances(R, limit)
print("after one step:", *(f"{v:.4f}" for v in R[:, 0].tolist()))
print(f"after {steps}:", *(f"{v:.4f}" for v in p.tolist()))
print("d / 2m:", *(f"{v:.4f}" for v in limit.tolist()))
wrong = torch.linalg.matrix_power(R.T, steps) @ torch.eye(n)[0]
print("rows divided:", *(f"{v:.4f}" for v in wrong.tolist()))
print(f"rows divided, sum: {wrong.sum():.4f}")
R, limit = walk(path)
on_path, p = distances(R, limit)
print(f"path, after {steps}:", *(f"{v:.4f}" for v in p.tolist()))
lazy, p = distances((R + torch.eye(n)) / 2, limit)
print(f"lazy, after {steps}:", *(f"{v:.4f}" for v in p.tolist()))

figure, ax = plt.subplots(figsize=(4.8, 2.6))
ax.semilogy(on_tail, "-", label="the graph above")
ax.semilogy(on_path, ":", label="path")
ax.semilogy(lazy, "--", label="path, half the steps skipped")
ax.set(xlabel="steps", ylabel="distance to $d$ / 2$m$", ylim=(1e-6, 2))
ax.legend()
plt.show()
