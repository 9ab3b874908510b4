import numpy as np
import torch

torch.set_default_dtype(torch.float64)
c, n, bound = 8, 9, 5.0  # names, tokens; values up to the bound
e, h = c + 1, c * c + 1  # a name, one-hot, and a value; hidden units
W = torch.zeros(n, e, h)  # place, feature, unit
for j in range(c):
    for i in range(c):  # of place j, if both names are i: its value
        unit = W[:, :, j * c + i]  # (n, e), a view
        unit[j, c] = 1  # of the value there,
        unit[j, i] = 2 * bound  # of the name there,
        unit[c, :c] = -3 * bound  # and of the name that is asked for:
        unit[c, i] = -bound  # if that is i too, value + bound >= 0
W[c, :c, -1] = 1  # the last unit is 1 always,
a = torch.ones(h)
a[-1] = -bound  # and takes the bound off again

rng = np.random.default_rng(0)
b = 1000
names = rng.permuted(np.tile(np.arange(c), (b, 1)), axis=1)
at = rng.integers(0, c, b)  # where the answer stands
for most in 5, 10:
    values = rng.uniform(-most, most, size=(b, c))
    X = np.zeros((b, n, e))
    X[:, :c, :c], X[:, :c, c] = np.eye(c)[names], values
    X[:, c, :c] = X[np.arange(b), at, :c]  # the question
    X = torch.tensor(X).flatten(1)  # (b, n e)
    came = (X @ W.flatten(0, 1)).relu() @ a  # (b,)
    off = (came - torch.tensor(values[np.arange(b), at])).abs().max()
    print(f"values up to {most}, off by: {off:.4f}")
print("hidden units:", h)
print("parameters:", W.numel() + a.numel())
