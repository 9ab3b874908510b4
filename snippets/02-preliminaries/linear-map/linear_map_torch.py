import math

import matplotlib.pyplot as plt
import torch

maps = {
    "turn": torch.tensor([[0.6, -0.8], [0.8, 0.6]]),
    "stretch": torch.tensor([[1.5, 0.5], [0.5, 1.5]]),
    "flatten": torch.tensor([[1.0, 0.5], [0.5, 0.25]]),
}
e1, e2 = torch.eye(2)  # (2,), (2,)
t = torch.linspace(0, 2 * math.pi, 65)
circle = torch.stack([t.cos(), t.sin()], dim=-1)  # (65, 2)

fig, axes = plt.subplots(1, 3, figsize=(4.8, 2.2), sharey=True)
for ax, (name, A) in zip(axes, maps.items(), strict=True):
    assert torch.equal(torch.stack([A @ e1, A @ e2], dim=1), A)
    lhs, rhs = A @ (2 * e1 + 3 * e2), 2 * (A @ e1) + 3 * (A @ e2)
    assert torch.allclose(lhs, rhs)  # linear

    image = circle @ A.T  # (65, 2): A applied to every point
    longest, shortest = torch.linalg.svdvals(A).tolist()
    lengths = torch.linalg.vector_norm(image, dim=1)  # (65,)
    assert math.isclose(lengths.max(), longest, rel_tol=1e-2)  # a sample
    spectral = torch.linalg.matrix_norm(A, ord=2).item()
    assert math.isclose(spectral, longest, rel_tol=1e-5)
    det = torch.linalg.det(A).item()
    print(f"{name} longest: {longest:.2f}")
    print(f"{name} shortest: {shortest:.2f}")
    print(f"{name} determinant: {det:.2f}")

    ax.plot(*circle.T.tolist(), ":")
    ax.plot(*image.T.tolist())
    for x1, x2 in A.T.tolist():  # the columns of A, from the origin
        ax.plot([0, x1], [0, x2], "o-", markersize=4)
    ax.set(title=name, xlabel="$x_1$", xlim=(-1.8, 1.8), aspect="equal")
axes[0].set_ylabel("$x_2$")
plt.show()
