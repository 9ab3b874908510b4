import math

import matplotlib.pyplot as plt
import torch

c, s = math.cos(math.pi / 12), math.sin(math.pi / 12)
turn = torch.tensor([[c, -s], [s, c]], dtype=torch.float64)
maps = {
    "inwards": 0.95 * turn,
    "round": turn,
    "outwards": 1.05 * turn,
    "shear": torch.tensor([[0.8, 1.0], [0.0, 0.8]], dtype=torch.float64),
}
x, steps = torch.tensor([0.0, 1.0], dtype=torch.float64), 24


def follow(A, x):
    """x, A x, A A x, ...: row k is A^k x."""
    path = [x]
    for _ in range(steps):
        path.append(A @ path[-1])
    return torch.stack(path)  # (steps + 1, 2)


fig, (plane, growth) = plt.subplots(1, 2, figsize=(4.8, 3.3))
styles = "-", "--", "-.", ":"
for (name, A), style in zip(maps.items(), styles, strict=True):
    path = follow(A, x)
    last = torch.linalg.matrix_power(A, steps) @ x
    assert torch.allclose(path[steps], last)
    length = torch.linalg.vector_norm(path, dim=1)  # (steps + 1,)
    print(f"{name} longest: {length.max():.2f}")
    print(f"{name} after {steps}: {length[steps]:.2f}")
    plane.plot(*path.T.tolist(), "o" + style, markersize=3)
    growth.plot(length.log2().tolist(), style, label=name)
plane.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
growth.set(xlabel="power k", ylabel="doublings of length")
fig.legend(loc="outside lower center", ncols=4)
plt.show()
