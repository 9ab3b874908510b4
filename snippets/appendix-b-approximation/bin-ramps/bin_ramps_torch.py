import matplotlib.pyplot as plt
import torch

edges = torch.tensor([0.0, 1.0, 2.0, 4.0])  # (m + 1,)
v = torch.tensor([2.0, 3.0, -6.0, 1.0])  # (m + 1,): changes of height
r = 0.2  # each ramp is r wide


def ramp(x, s):  # 0, then a rise around s, then 1
    return torch.relu((x - s) / r + 0.5) - torch.relu((x - s) / r - 0.5)


def network(x):  # (n,) to (n,): two units an edge
    return ramp(x[:, None], edges) @ v


x = torch.tensor([-1.0, 0.5, 1.5, 3.0, 5.0])
one = 2 * (ramp(x, 0.0) - ramp(x, 1.0))
for name, y in [("four units, one bin", one), ("three bins", network(x))]:
    print(f"{name}:", [round(h, 3) + 0.0 for h in y.tolist()])
x = torch.linspace(-1, 5, 60_001)
table = torch.tensor([0.0, 2.0, 5.0, -1.0, 0.0])
step = table[torch.searchsorted(edges, x)]
steep = torch.sigmoid(4 / r * (x[:, None] - edges)) @ v  # same slopes
for name, y in [("ramps", network(x)), ("sigmoids", steep)]:
    off = (y - step).abs() > 1e-3
    print(f"{name}, share of the axis that is off: {off.float().mean():.3f}")

plt.figure(figsize=(4.8, 3.0))
plt.plot(x[::100], network(x)[::100], label="ramps")
plt.plot(x[::100], steep[::100], "--", label="sigmoids")
plt.gca().set(xlabel="x", ylabel="y")
plt.legend()
plt.show()
