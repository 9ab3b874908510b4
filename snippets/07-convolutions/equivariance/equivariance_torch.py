import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
h = w = 8
X = torch.from_numpy(rng.integers(-9, 10, (1, 1, h, w))).float()
K = torch.from_numpy(rng.integers(-9, 10, (1, 1, 3, 3))).float()
unshared = torch.from_numpy(rng.integers(-9, 10, (h, w, 9))).float()


def down(X, steps):  # every row moves down, the last comes in at the top
    return X.roll(steps, dims=2)


def zeros(X, stride=1):
    return F.conv2d(X, K, padding=1, stride=stride)


def circular(X, stride=1):  # what leaves on one side enters on the other
    return F.conv2d(F.pad(X, (1, 1, 1, 1), mode="circular"), K, stride=stride)


def local(X):  # a kernel for every pixel
    patches = F.unfold(F.pad(X, (1, 1, 1, 1), mode="circular"), 3)
    patches = patches[0].T.reshape(h, w, 9)
    return (patches * unshared).sum(dim=-1)[None, None]


for name, f in {"zeros": zeros, "circular": circular, "local": local}.items():
    assert f(X).shape == X.shape  # (1, 1, h, w)
    differ = abs(f(down(X, 1)) - down(f(X), 1)) > 0.5  # first or after
    print(f"{name}, rows:", differ[0, 0].any(dim=1).nonzero()[:, 0].tolist())

placed = torch.zeros(1, 1, h, w)  # only zeros wherever the border matters
placed[:, :, 2:5] = X[:, :, 2:5]
differ = abs(zeros(down(placed, 1)) - down(zeros(placed), 1)) > 0.5
print("zeros, away from the border, entries:", differ.sum().item())

before = circular(X, stride=2)  # (1, 1, 4, 4)
for steps in range(1, 5):
    after = circular(down(X, steps), stride=2)
    found = [m for m in range(4) if torch.equal(after, down(before, m))]
    print(
        f"stride 2, down by {steps}, output down by:", *found or ["no shift"]
    )
