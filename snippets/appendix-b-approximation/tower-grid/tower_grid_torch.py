import torch

torch.set_default_dtype(torch.float64)
n = 200
t = (torch.arange(n) + 0.5) * 8 / n  # (n,): [0, 8]
x, y = torch.meshgrid(t, t, indexing="ij")  # (n, n) each


def target(x, y):
    r = torch.sqrt(x**2 + y**2)
    return torch.sinc(r / torch.pi)  # sin(r)/r


g = target(x, y)
gradient = torch.func.vmap(torch.func.grad(target, argnums=(0, 1)))
gx, gy = gradient(x.flatten(), y.flatten())
theory = 64 * (gx**2 + gy**2).mean() / 12
print(f"8² mean(|∇g|²) / 12: {theory:.4f}")


def means(m):  # (m, m): the mean of g in each cell
    return g.reshape(m, n // m, m, n // m).mean(dim=(1, 3))


for m in (5, 10, 20):
    f = means(m).repeat_interleave(n // m, 0).repeat_interleave(n // m, 1)
    mse = (f - g).square().mean()
    print(f"m = {m}, towers: {m**2}")
    print(f"m = {m}, mse: {mse:.2e}")
    print(f"m = {m}, mse times m squared: {mse * m**2:.4f}")
assert abs(mse * m**2 / theory - 1) < 0.02

m, w = 10, 1000.0  # and the network with two hidden layers
s = torch.arange(m + 1) * 8 / m  # (m + 1,): edges
points = torch.stack([x[::3, ::3], y[::3, ::3]], dim=-1).reshape(-1, 2)
z = w * (points[:, :, None] - s)  # (k, 2, m + 1)
steps = torch.sigmoid(z)  # the first layer, 2 (m + 1) units
bumps = steps[:, :, :-1] - steps[:, :, 1:]  # (k, 2, m): part of the second
towers = torch.sigmoid(w * (bumps[:, 0, :, None] + bumps[:, 1, None] - 1.5))
f = towers.flatten(1) @ means(m).flatten()  # (k, m²) @ (m²,)
cell = (points * m / 8).long()  # (k, 2)
gap = (f - means(m)[cell[:, 0], cell[:, 1]]).abs().max()
print(f"units in layer one and two: {2 * (m + 1)}, {m**2}")
print(f"network against table: {gap:.4f}")
