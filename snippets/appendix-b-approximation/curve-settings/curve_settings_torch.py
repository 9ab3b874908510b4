import torch
from torch.nn.functional import softplus

torch.set_default_dtype(torch.float64)
presets = {  # curve, pieces, their number, steepness
    "five bins": ("sinc", "bins", 5, 1000.0),
    "fifty bins": ("sinc", "bins", 50, 1000.0),
    "half a bin off": ("sinc", "half off", 50, 1000.0),
    "blunt": ("sinc", "bins", 50, 10.0),
    "ramps": ("sinc", "ramps", 15, 1000.0),
    "a jump": ("jump", "bins", 15, 1000.0),
    "a steep start": ("root", "ramps", 15, 1000.0),
}
curves = {
    "sinc": lambda x: torch.sinc(x / torch.pi),  # sin(x) / x
    "jump": lambda x: (x > torch.pi).to(x.dtype),
    "root": lambda x: (x / 10).sqrt(),
}
x = (torch.arange(2000) + 0.5) / 200  # a grid on [0, 10]


def network(g, pieces, m, w):  # one hidden layer, and its units
    width = 10 / m
    if pieces == "ramps":  # places s, and the change of slope at each
        knots = width * torch.arange(m + 1)
        a = torch.diff(g(knots).diff() / width, prepend=torch.zeros(1))
        s, bias = knots[:-1], g(knots[0])
        return bias + softplus(w * (x[:, None] - s)) / w @ a, m
    start = width / 2 if pieces == "half off" else 0.0
    s = start + width * torch.arange(m + 1)  # m + 1 edges
    inside = (torch.arange(64) + 0.5) * width / 64
    heights = g(s[:-1, None] + inside).mean(dim=1)  # (m,)
    zero = torch.zeros(1)
    a = torch.diff(heights, prepend=zero, append=zero)  # one unit an edge
    return torch.sigmoid(w * (x[:, None] - s)) @ a, m + 1


def errors(curve, pieces, m, w):
    f, units = network(curves[curve], pieces, m, w)
    off = (f - curves[curve](x)).abs()
    return units, off.square().mean(), off.max()


for name, (curve, pieces, m, w) in presets.items():
    units, mse, largest = errors(curve, pieces, m, w)
    _, fewer, _ = errors(curve, pieces, 2 * m, w)
    print(f"{name}, units: {units}")
    print(f"{name}, mean squared error: {mse:.2e}")
    print(f"{name}, largest: {largest:.3f}")
    print(f"{name}, divided by: {mse / fewer:.1f}")
