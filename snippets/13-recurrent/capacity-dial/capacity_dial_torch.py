import matplotlib.pyplot as plt
import numpy as np
import torch

r = 16  # features of a key
v, draws, beta = 16, 30, 20
sizes = [1, 2, 4, 8, 16, 32, 64, 128]
rng = np.random.default_rng(0)
K = torch.from_numpy(rng.normal(size=(draws, 128, r)))
K /= K.norm(dim=-1, keepdim=True)  # random directions, length 1
V = torch.from_numpy(rng.normal(size=(draws, 128, v)))


def error(came, V):  # of the variance of the values, 1
    return (came - V).square().mean().item()


curves = {"sum": [], "best matrix": [], "softmax": []}
for m in sizes:
    k, values = K[:, :m], V[:, :m]
    state = k.mT @ values  # (draws, r, v)
    curves["sum"].append(error(k @ state, values))
    best = torch.linalg.pinv(k) @ values  # least squares
    curves["best matrix"].append(error(k @ best, values))
    weights = (beta * k @ k.mT).softmax(-1)  # (draws, m, m)
    curves["softmax"].append(error(weights @ values, values))

print("numbers in the state:", r * v)
for name, errors in curves.items():
    for m in (4, 16, 64):
        print(f"{name}, {m} pairs: {errors[sizes.index(m)]:.4f}")
    if name == "sum":
        print(f"(m - 1) / r for 64 pairs: {63 / r:.4f}")

for m in (16, 64):  # the sum, multiplied by the factor that is best
    k, values = K[:, :m], V[:, :m]
    shrunk = r / (r + m - 1) * k @ (k.mT @ values)
    print(f"sum shrunk, {m} pairs: {error(shrunk, values):.4f}")
blunt = (2 * k @ k.mT).softmax(-1) @ values
print(f"softmax with beta 2, 64 pairs: {error(blunt, values):.4f}")

for (name, errors), mark in zip(curves.items(), "osd", strict=True):
    plt.plot(sizes, errors, marker=mark, label=name)
line = [(m - 1) / r for m in sizes]
plt.plot(sizes, line, ":", color="gray", label="(m − 1)/r")
plt.gcf().set_size_inches(4.8, 2.9)
plt.xscale("log", base=2)
plt.xticks(sizes, sizes)
plt.ylim(-0.1, 2.1)
plt.xlabel("pairs written, m")
plt.ylabel("squared error")
plt.legend(loc="upper left")
plt.show()
