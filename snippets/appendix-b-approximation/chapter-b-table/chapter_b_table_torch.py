import torch
from torch.nn.functional import relu, softplus

torch.set_default_dtype(torch.float64)
x = (torch.arange(2000) + 0.5) / 200  # (n,): a grid on [0, 10]
m, w, a, s, width = 20, 100.0, 2.0, 4.0, 1.0  # (m,) pieces


def g(x):
    return torch.sinc(x / torch.pi)  # sin(x) / x


step = a * torch.sigmoid(w * (x - s))
up = torch.sigmoid(w * (x - s + width / 2))
bump = a * (up - torch.sigmoid(w * (x - s - width / 2)))
edges = torch.linspace(0, 10, m + 1)
heights = g((edges[:-1] + edges[1:]) / 2)
jumps = torch.diff(heights, prepend=torch.zeros(1), append=torch.zeros(1))
bins = torch.sigmoid(w * (x[:, None] - edges)) @ jumps
slopes = torch.diff(g(edges)) / torch.diff(edges)
bends = torch.diff(slopes, prepend=torch.zeros(1))
ramps = g(edges[0]) + relu(x[:, None] - edges[:-1]) @ bends
blunt = g(edges[0]) + softplus(w * (x[:, None] - edges[:-1])) / w @ bends
mean_square = (bins - g(x)).square().mean()
largest = (bins - g(x)).abs().max()
tower = torch.sigmoid(w * (up[:, None] + up - 1.5))

table = {
    "step": step, "bump": bump, "heights": heights, "jumps": jumps,
    "bins": bins, "slopes": slopes, "bends": bends, "ramps": ramps,
    "blunt": blunt, "mean_square": mean_square, "largest": largest,
    "tower": tower,
}  # fmt: skip
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [value.square().mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
