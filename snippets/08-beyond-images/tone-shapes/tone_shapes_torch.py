import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
u = np.linspace(0, 1, 400)
shapes = np.stack([u, 1 - u, 1 - abs(2 * u - 1), abs(2 * u - 1)])


def sounds(n, start):  # 768 samples at 8 kHz: a tone of 400, and noise
    y = rng.integers(0, 4, n)  # the pitch goes up, down, up-down, down-up
    pitch = rng.uniform(400, 1200, (n, 1)) * (1 + 0.8 * shapes[y])
    phase = 2 * np.pi * pitch.cumsum(1) / 8000 + rng.uniform(0, 6, (n, 1))
    x = rng.normal(0, 0.3, (n, 768))
    at = rng.integers(start, start + 96, (n, 1)) + np.arange(400)
    x[np.arange(n)[:, None], at] += np.sin(phase)
    return x, y


def spectrogram(x):  # (n, 768) -> (n, 23, 33), frames by frequencies
    at = 32 * np.arange(23)[:, None] + np.arange(64)
    power = np.abs(np.fft.rfft(x[:, at] * np.hanning(64))) ** 2
    return np.log(power + 0.01) / 3


def network(*layers):
    net = nn.Sequential(*layers).double()
    for p in net.parameters():  # kernels and weights, biases
        drawn = rng.normal(0, (2 / p[0].numel()) ** 0.5, p.shape)
        with torch.no_grad():
            p.copy_(torch.from_numpy(drawn * (p.ndim > 1)))
    return net


def tensor(a):  # (n, ...) -> (n, 1, ...), a single channel
    return torch.from_numpy(a[:, None])


data = [sounds(800, 0), sounds(400, 0), sounds(400, 272)]
y = [torch.from_numpy(y) for _, y in data]
raw = [tensor(x) for x, _ in data]  # (n, 1, 768)
seen = [tensor(spectrogram(x)) for x, _ in data]  # (n, 1, 23, 33)

spectra = [x.mean((1, 2)) for x in seen]  # (n, 33), the frames' mean
means = torch.stack([spectra[0][y[0] == k].mean(0) for k in range(4)])
near = torch.cdist(spectra[1], means).argmin(1)
print(f"nearest mean spectrum: {(near == y[1]).double().mean():.3f}")

convs = [nn.Conv1d(1, 16, 64, 8), nn.ReLU(), nn.Conv1d(16, 16, 8, 4)]
convs += [nn.ReLU(), nn.Conv1d(16, 16, 5, 2), nn.ReLU()]
end = nn.AdaptiveMaxPool1d(1), nn.Flatten(), nn.Linear(16, 4)
nets = {"raw, max": (raw, network(*convs, *end))}
for name in ("max", "flat"):
    convs = [nn.Conv2d(1, 8, 3, 2), nn.ReLU(), nn.Conv2d(8, 16, 3, 2)]
    convs += [nn.ReLU()]
    end = nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(16, 4)
    if name == "flat":  # a weight for every place
        end = nn.Flatten(), nn.Linear(16 * 5 * 7, 4)
    nets[f"spectrogram, {name}"] = seen, network(*convs, *end)

for name, (x, net) in nets.items():
    optimiser = torch.optim.Adam(net.parameters(), lr=5e-3)
    for i in rng.integers(0, 800, (250, 32)):
        optimiser.zero_grad()
        nn.functional.cross_entropy(net(x[0][i]), y[0][i]).backward()
        optimiser.step()
    print(f"{name}, parameters:", sum(p.numel() for p in net.parameters()))
    with torch.no_grad():
        right = [
            (net(a).argmax(1) == b).double().mean()
            for a, b in zip(x, y, strict=True)
        ]
    for part, share in zip(("training", "test", "later"), right, strict=True):
        print(f"{name}, {part}: {share:.3f}")
