import matplotlib.pyplot as plt
import torch

g, e, base = 8, 32, 100.0  # g x g patches


def table(positions, e):  # (n,) -> (n, e)
    theta = base ** (-2 * torch.arange(e // 2).double() / e)
    angles = positions[:, None] * theta
    return torch.cat([angles.sin(), angles.cos()], dim=1)


number = torch.arange(g * g)  # patches, row by row
row, column = number // g, number % g
flat = table(number, e)  # (n, e), n = g * g
halves = [table(row, e // 2), table(column, e // 2)]
grid = torch.cat(halves, dim=1)  # (n, e), half of it for each

# (n, n), ones on the diagonal
alike = {
    "one number": flat @ flat.T / (e / 2),
    "row and column": grid @ grid.T / (e / 2),
}
here = 2 * g + 6  # row 2, column 6; two on is row 3, column 0
for name, K in alike.items():
    places = {"right of it": here + 1, "below": here + g, "two on": here + 2}
    for key, j in places.items():
        print(f"{name}, {key}: {K[here, j]:.3f}")

# the product of a pair is a mean of one for rows and one for columns
H = [half @ half.T / (e / 4) for half in halves]
torch.testing.assert_close(alike["row and column"], (H[0] + H[1]) / 2)

_, axes = plt.subplots(1, 2, figsize=(4.8, 2.7))
limits = {"vmin": 0, "vmax": 1, "interpolation": "none"}
for axis, (name, K) in zip(axes, alike.items(), strict=True):
    axis.imshow(K[here].reshape(g, g).numpy(), cmap="gray", **limits)
    axis.set(title=name, xlabel="column")
axes[0].set_ylabel("row")
plt.show()
