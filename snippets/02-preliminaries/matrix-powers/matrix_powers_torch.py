import math

import matplotlib.pyplot as plt
import torch


def power(A, k):
    """A multiplied by itself k times, by squaring."""
    result = torch.eye(len(A), dtype=A.dtype)
    while k:
        if k % 2:
            result = result @ A
        A, k = A @ A, k // 2
    return result


c, s = math.cos(math.pi / 12), math.sin(math.pi / 12)
turn = torch.tensor([[c, -s], [s, c]], dtype=torch.float64)
maps = {
    "inwards": 0.95 * turn,
    "round": turn,
    "outwards": 1.05 * turn,
    "shear": torch.tensor([[0.8, 1.0], [0.0, 0.8]], dtype=torch.float64),
}
x = torch.tensor([0.0, 1.0], dtype=torch.float64)

fig, (plane, lengths) = plt.subplots(1, 2, figsize=(6.4, 3.2))
for name, A in maps.items():
    powers = [torch.linalg.matrix_power(A, k) for k in range(25)]
    assert torch.allclose(powers[24], power(A, 24))
    path = torch.stack(powers) @ x  # (25, 2): row k is A^k x
    length = torch.linalg.vector_norm(path, dim=1)  # (25,)
    print(f"{name} longest: {length.max():.2f}")
    print(f"{name} after 24: {length[24]:.2f}")
    plane.plot(*path.T.tolist(), "o-", markersize=3)
    lengths.plot(length.log2().tolist(), label=name)
plane.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal")
lengths.set(xlabel="power k", ylabel="doublings of length")
lengths.legend(loc="lower left")
plt.show()
