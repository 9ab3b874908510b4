import numpy as np
import torch
from sklearn.datasets import load_digits

images, names = load_digits(return_X_y=True)
order = np.random.default_rng(0).permutation(1797)
X, y = torch.tensor(images[order]), torch.tensor(names[order])
middles = [X[:1000][y[:1000] == k].mean(dim=0) for k in range(10)]
middles = torch.stack(middles)  # (10, 64): the mean image of each digit
X_test, y_test = X[1000:], y[1000:]  # (797, 64), (797,)


def hits(X):  # (n, 64) -> (n,): 1 where the nearest mean is of the digit
    return (torch.cdist(X, middles).argmin(dim=1) == y_test).double()


def moved(X, pixels):  # to the right, round the edge
    return X.reshape(-1, 8, 8).roll(pixels, dims=2).reshape(-1, 64)


as_before = hits(X_test)
print(f"as in training: {as_before.mean():.3f}")
for pixels in (1, 2):
    share = hits(moved(X_test, pixels)).mean()
    print(f"{pixels} to the right: {share:.3f}")
for k in (0, 8):  # the same images, but each of this digit counted ten times
    weight = torch.where(y_test == k, 10.0, 1.0)
    share = (weight * as_before).sum() / weight.sum()
    print(f"many of {k}: {share:.3f}")
