import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
t, cut, p = 480, 360, 13  # 40 years of months, the last ten for the test
rest, month = np.zeros(t), np.arange(t)
for i in range(1, t):  # a deviation from the season fades by 0.8 a month
    rest[i] = 0.8 * rest[i - 1] + rng.normal(0, 0.5)
rest = torch.from_numpy(rest)
series = torch.from_numpy(2 * np.sin(2 * np.pi * month / 12)) + rest

ahead, windows = (1, 6, 12), series.unfold(0, p, 1)  # i: from month i on
n = cut - p - 11  # windows whose answers all lie before the cut
A = torch.cat([windows[:n], torch.ones(n, 1)], dim=1)  # (n, p + 1)
answers = torch.stack([series[p - 1 + h :][:n] for h in ahead], dim=1)
theta = torch.linalg.lstsq(A, answers).solution  # (p + 1, 3)

for h, column in zip(ahead, theta.T, strict=True):
    w, b = column[:p], column[p]
    last = torch.arange(cut - 1, t - h)  # no forecast before the cut
    ar = windows[last - p + 1] @ w + b
    # the same numbers from a convolutional layer with one filter
    layer = F.conv1d(series[None, None], w[None, None], b[None])[0, 0]
    torch.testing.assert_close(layer[last - p + 1], ar)

    forecasts = {
        "mean": series[:cut].mean(),
        "last value": series[last],
        "a year before": series[last + h - 12],
        "AR(13)": ar,
        "best possible": series[last + h]
        - (rest[last + h] - 0.8**h * rest[last]),
    }
    for name, forecast in forecasts.items():
        error = (forecast - series[last + h]).square().mean()
        print(f"{h} ahead, {name}: {error:.3f}")
