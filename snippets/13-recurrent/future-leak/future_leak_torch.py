import matplotlib.pyplot as plt
import numpy as np
import torch

rng = np.random.default_rng(0)
n, w, e = 300, 30, 20
noise = torch.from_numpy(rng.normal(size=(2 * n + 1,)))
B = torch.from_numpy(rng.normal(0, 0.5, (2, e)))  # there and back
A = torch.from_numpy(rng.normal(0, 0.5 * e**-0.5, (2, e, e)))


def states(X, k):  # (b, n) to (b, n, e); untrained, only the readout is
    s, out = torch.zeros(len(X), e, dtype=torch.float64), []
    for x in X.T:
        s = torch.tanh(x[:, None] * B[k] + s @ A[k].T)
        out.append(s)
    return torch.stack(out, 1)


def one_way(X):
    return states(X, 0)


def both_ways(X):
    return torch.cat([states(X, 0), states(X.flip(1), 1).flip(1)], -1)


past, later = noise[None, :n], noise[None, n : 2 * n]
target, truth = noise[1 : n + 1], noise[n + w :]  # the next values
windows = later[0].unfold(0, w, 1)  # (n - w + 1, w), up to now
print(f"forecast 0, error: {truth.square().mean():.4f}")
for name, layer in (("one way", one_way), ("both ways", both_ways)):
    C = torch.linalg.lstsq(layer(past)[0], target[:, None]).solution
    hand = (layer(later)[0, w - 1 :] @ C)[:, 0]
    live = (layer(windows)[:, -1] @ C)[:, 0]  # nothing after now
    for said, came in (("whole series", hand), ("up to now", live)):
        error = (came - truth).square().mean()
        print(f"{name}, {said}, error: {error:.4f}")

plt.figure(figsize=(4.8, 2.6))
plt.plot(truth[:25], "o", label="next value")
plt.plot(hand[:25], "-", label="both ways, whole series")
plt.plot(live[:25], "--", label="both ways, up to now")
plt.xlabel("token")
plt.ylim(-3.2, 5.5)
plt.legend(loc="upper center")
plt.show()
