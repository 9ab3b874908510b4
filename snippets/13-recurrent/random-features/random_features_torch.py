import matplotlib.pyplot as plt
import numpy as np
import torch

k, pairs, draws = 4, 40, 40
sizes = [16, 64, 256, 1024, 4096]
rng = np.random.default_rng(0)
X, Y = torch.from_numpy(rng.normal(size=(2, pairs, k)))
X, Y = X / X.norm(dim=1, keepdim=True), Y / Y.norm(dim=1, keepdim=True)
W = torch.from_numpy(rng.normal(size=(draws, max(sizes), k)))


def phi(X):  # (pairs, k) to (draws, r, pairs), before the 1/sqrt(r)
    return torch.exp(W @ X.mT - X.square().sum(-1) / 2)


exact = (X * Y).sum(-1).exp()  # (pairs,)
here = torch.tensor(sizes)
products = phi(X) * phi(Y)
means = products.cumsum(1)[:, here - 1] / here[:, None]  # of the first r
error = (means / exact - 1).square().mean((0, 2)).sqrt()  # (5,)
spread = ((X + Y).square().sum(-1).exp() - 1).mean()
theory = (spread / here).sqrt()
for r, e, t in zip(sizes, error, theory, strict=True):
    print(f"r = {r}, relative error: {e:.3f}, from the formula {t:.3f}")
slope = np.polyfit(np.log(sizes), error.log().numpy(), 1)[0]
print(f"slope: {slope:.2f}")

# sines and cosines estimate the same: opposite vectors of length 2
x = 2 * X
cosines = torch.cos(W @ (2 * x).mT) * x.square().sum(-1).exp()
first = cosines[:, :64].mean(1)  # (draws, pairs), of exp(-4)
print(f"cosines, r = 64, below 0: {(first < 0).double().mean():.3f}")
positive = torch.exp(W @ x.mT - 2) * torch.exp(W @ -x.mT - 2)
print(
    f"positive, r = 64, off by: {(positive / np.exp(-4) - 1).abs().max():.4f}"
)
for length in (1, 2, 3):
    need = np.expm1((2 * length) ** 2) / 0.1**2
    print(f"length {length}, features for an error of 0.1: {need:.1e}")

plt.figure(figsize=(4.8, 2.7))
plt.loglog(sizes, error, "o", label="measured")
plt.loglog(sizes, theory, "--", label="formula, falls as 1/√r")
plt.xlabel("features, r")
plt.ylabel("relative error")
plt.legend()
plt.show()
