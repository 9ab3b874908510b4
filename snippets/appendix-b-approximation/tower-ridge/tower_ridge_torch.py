import torch

torch.set_default_dtype(torch.float64)
n = 240
t = (torch.arange(n) + 0.5) * 8 / n  # (n,): [0, 8]
x, y = torch.meshgrid(t, t, indexing="ij")  # (n, n) each


def profile(p):
    return torch.sinc(p / torch.pi)


g = profile((x + 2 * y) / 3)  # one number decides, and it is in [0, 8]


def cells(m):
    means = g.reshape(m, n // m, m, n // m).mean(dim=(1, 3))
    wide = means.repeat_interleave(n // m, 0)
    return wide.repeat_interleave(n // m, 1)


def along(m):  # W: (2, m), each column the direction (1/3, 2/3)
    s = torch.arange(m + 1) * 8 / m  # (m + 1,)
    slopes = profile(s).diff() / s.diff()
    v = slopes.diff(prepend=torch.zeros(1))  # (m,)
    W = torch.tensor([[1 / 3], [2 / 3]]).expand(2, m)
    hidden = torch.relu(torch.stack([x, y], dim=-1) @ W - s[:-1])
    return profile(s[0]) + hidden @ v  # (n, n)


for m in (4, 8, 16):
    tower = (cells(m) - g).square().mean()
    ramp = (along(m) - g).square().mean()
    print(f"{m**2} towers: {tower:.2e}")
    print(f"{m} ramps along the direction: {ramp:.2e}")
