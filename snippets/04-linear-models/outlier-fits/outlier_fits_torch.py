import matplotlib.pyplot as plt
import torch

torch.set_default_dtype(torch.float64)
x = torch.tensor([1.07, 1.46, 1.93, 2.52, 2.98, 3.61, 4.04])
y = torch.tensor([2.23, 2.55, 3.41, 3.82, 4.04, 5.13, 6.03])
presets = {  # where the eighth point is, and delta
    "in line": (5.0, 6.5, 1.0),
    "wrong": (5.0, 1.0, 1.0),
    "far wrong": (5.0, -2.0, 1.0),
    "lever": (10.0, 2.0, 1.0),
    "wide delta": (5.0, 1.0, 6.0),
}
i, j = torch.combinations(torch.arange(8)).T  # all 28 pairs


def fit(p, q, delta):
    X = torch.stack([torch.cat([x, torch.tensor([p])]), torch.ones(8)], 1)
    t = torch.cat([y, torch.tensor([q])])  # (8,), and X ~ (8, 2)
    squared = torch.linalg.lstsq(X, t[:, None]).solution[:, 0]
    slope = (t[j] - t[i]) / (X[j, 0] - X[i, 0])  # (28,)
    lines = torch.stack([slope, t[i] - slope * X[i, 0]], dim=1)  # (28, 2)
    misses = (lines @ X.T - t).abs().sum(dim=1).round(decimals=9)
    absolute = lines[misses.argmin()]  # the first of equals
    huber, rate = squared, 1 / torch.linalg.eigvalsh(X.T @ X)[-1]
    for _ in range(1000):
        pull = (X @ huber - t).clamp(-delta, delta)
        huber = huber - rate * X.T @ pull
    return torch.stack([squared, absolute, huber])  # (3, 2)


names = ["squared", "absolute", "Huber"]
for preset, (p, q, delta) in presets.items():
    for name, (w, b) in zip(names, fit(p, q, delta), strict=True):
        miss = round((q - w * p - b).item(), 2) + 0.0  # no -0.0
        print(f"{preset}, {name}: {w:.3f} x + {b:.3f}, residual {miss:.2f}")
fig, (left, right) = plt.subplots(1, 2)
ends = torch.tensor([[0.0, 1.0], [8.0, 1.0]])  # two x, each with a 1
left.plot(ends[:, 0], ends @ fit(5.0, 1.0, 1.0).T, label=names)
left.plot([*x, 5], [*y, 1], "o", color="gray", zorder=1)
left.set(xlabel="x", ylabel="y")
heights = torch.linspace(-10, 22, 33)
right.plot(heights, torch.stack([fit(5.0, q, 1.0)[:, 0] for q in heights]))
right.set(xlabel="height of the eighth point", ylabel="slope")
for ax in (left, right):
    for line, dash in zip(ax.lines, ("-", "--", "-."), strict=False):
        line.set_linestyle(dash)
fig.legend(loc="outside upper center", ncols=3)
plt.show()
