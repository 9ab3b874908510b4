import numpy as np
import torch

k, longest = 64, 4096
theta = 10_000.0 ** (-2 * np.arange(k // 2) / k)  # float64
exact = torch.tensor(np.arange(longest)[:, None] * theta)  # (n, k / 2)
rng = np.random.default_rng(0)
q, key = torch.tensor(rng.normal(size=(2, k // 2, 2)))
q, key = torch.view_as_complex(q), torch.view_as_complex(key)


def score(angle, i, j):  # as it is, once the angles are known
    return (q * key.conj() * torch.exp(1j * (angle[i] - angle[j]))).real.sum()


print(f"exact, one apart, early: {score(exact, 2, 1):.3f}")
for name in "bfloat16", "float16", "float32":
    kind = getattr(torch, name)
    at = torch.arange(longest).to(kind)  # whole numbers, rounded
    angle = at[:, None] * torch.tensor(theta).to(kind)
    angle = angle.double()
    print(f"{name}, distinct positions: {at.unique().numel()}")
    for i in 100, 1000, 4000:
        off = (angle[: i + 1] - exact[: i + 1]).abs().max()
        print(f"{name}, up to {i}, angle off by: {off:.3f}")
    print(f"{name}, one apart, late: {score(angle, 4002, 4001):.3f}")
