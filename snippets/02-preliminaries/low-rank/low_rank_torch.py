import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_digits

X = torch.tensor(load_digits().data)  # (1797, 64): an image a row
U, s, Vt = torch.linalg.svd(X, full_matrices=False)


def off(approximation):  # relative, in the Frobenius norm
    gap, size = map(torch.linalg.matrix_norm, (X - approximation, X))
    return (gap / size).item()


rng = np.random.default_rng(0)
draws = rng.normal(size=(64, 48))
Q, _ = torch.linalg.qr(torch.tensor(draws))  # (64, 48): at right angles
ranks, best, chance = [1, 2, 4, 8, 16, 32, 48], [], []
for k in ranks:
    short = U[:, :k] * s[:k] @ Vt[:k]  # (1797, 64), of rank k
    best.append(off(short))
    left_out = (s[k:].square().sum() / s.square().sum()).sqrt()
    assert np.isclose(best[-1], left_out.item())
    spectral = torch.linalg.matrix_norm(X - short, ord=2)
    assert torch.isclose(spectral, s[k])  # s[0] is the first
    chance.append(off(X @ Q[:, :k] @ Q[:, :k].T))  # k random directions
    if k in (8, 16):
        print(f"rank {k}, numbers kept: {k * (1797 + 64):,}")
        print(f"rank {k}, off by: {best[-1]:.3f}")
        print(f"rank {k}, random directions: {chance[-1]:.3f}")
print(f"numbers in the table: {X.numel():,}")
print("rank of the table:", torch.linalg.matrix_rank(X).item())

entries = torch.linalg.svdvals(torch.tensor(rng.normal(size=X.shape)))
lost = (entries[16:].square().sum() / entries.square().sum()).sqrt()
print(f"rank 16, a table of random entries: {lost:.3f}")

plt.plot(ranks, best, "o-", label="largest singular values")
plt.plot(ranks, chance, "o--", label="random directions")
plt.gca().set(xlabel="rank k", ylabel="relative error", ylim=(0, 1))
plt.legend()
plt.show()
