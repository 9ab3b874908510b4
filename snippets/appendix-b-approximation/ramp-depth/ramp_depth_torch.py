import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)
x = torch.arange(4097) / 4096  # (n,): [0, 1], the middles of pieces too


def tent(t):  # two units, for t in [0, 1]
    return 2 * torch.relu(t) - 4 * torch.relu(t - 0.5)


folded, f = x, x  # f begins as the line from (0, 0) to (1, 1)
deep, wide = [], []
for k in range(1, 6):
    folded = tent(folded)  # 2^k pieces
    f = f - folded / 4**k
    deep.append((f - x**2).abs().max().item())
    h = 2 * k  # as many units in one layer
    s = torch.arange(h + 1) / h
    v = (s**2).diff().mul(h).diff(prepend=torch.zeros(1))
    one = torch.relu(x[:, None] - s[:-1]) @ v
    wide.append((one - x**2).abs().max().item())
    pieces = 1 + (f.diff().diff().abs() > 1e-9).sum()
    print(f"{h} units, pieces of the deep one: {pieces}")
    print(f"{h} units, deep: {deep[-1]:.2e}")
    print(f"{h} units, one layer: {wide[-1]:.2e}")

units = [2, 4, 6, 8, 10]
plt.figure(figsize=(4.8, 3))
plt.semilogy(units, wide, "C0s--", label="one layer")
plt.semilogy(units, deep, "C1o-", label="tents in a row")
plt.xlabel("units that bend")
plt.ylabel("largest error")
plt.legend()
plt.show()
