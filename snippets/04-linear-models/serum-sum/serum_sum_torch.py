import torch
from sklearn.datasets import load_diabetes

features = torch.tensor(load_diabetes(scaled=False).data)  # (n, d), float64
Z = (features - features.mean(dim=0)) / features.std(dim=0, correction=0)
n, d = Z.shape
C = Z.T @ Z / n  # (d, d): correlations
r = (C - torch.eye(d)).abs().max()  # a feature with itself does not count
print(f"largest correlation of two: {r:.3f}")
print(f"condition number of these two: {(1 + r) / (1 - r):.1f}")


def shares(j):  # of the variance of feature j: what the others predict
    others, target = torch.cat([Z[:, :j], Z[:, j + 1 :]], dim=1), Z[:, [j]]
    by_others = others @ torch.linalg.lstsq(others, target).solution
    return 1 - (target - by_others).square().mean()


R2 = torch.stack([shares(j) for j in range(d)])
assert torch.allclose(torch.linalg.inv(C).diagonal(), 1 / (1 - R2))
for name, j in [("body mass index", 2), ("serum 1", 4)]:
    print(f"{name}, R2: {R2[j]:.3f}")

four = [4, 5, 6, 8]  # alone
variances, V = torch.linalg.eigh(C[four][:, four])  # ascending
v = V[:, 0] * V[0, 0].sign()  # along v the examples differ least
print("weights of serum 1, 2, 3, 5:", [round(w, 2) for w in v.tolist()])
print(f"variance of their sum: {variances[0]:.4f}")
ratio = variances[-1] / variances[0]
print(f"condition number of these four: {ratio:.0f}")
print(f"condition number of all: {torch.linalg.cond(C):.0f}")
without = [j for j in range(d) if j != 4]
print(f"without serum 1: {torch.linalg.cond(C[without][:, without]):.0f}")
