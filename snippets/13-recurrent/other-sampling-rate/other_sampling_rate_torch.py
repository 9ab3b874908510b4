import numpy as np
import torch

torch.set_default_dtype(torch.float64)
e, m, late = 8, 60, 0.3  # states, signals, seconds
rng = np.random.default_rng(0)
f = torch.tensor(rng.uniform(0.1, 3, (m, 4, 1)))  # four sines each, in Hz
phase = torch.tensor(rng.uniform(0, 2 * np.pi, (m, 4, 1)))
size = torch.tensor(rng.normal(size=(m, 4, 1)))
rates = -1.5 + 1j * torch.pi * torch.arange(e)  # (e,)


def signal(t):  # (n,) -> (m, n)
    return (size * torch.sin(2 * torch.pi * f * t + phase)).sum(1)


def states(hertz, delta):  # -> (m, n, 2 e), of 4 seconds
    x = signal(torch.arange(4 * hertz) / hertz)
    u = torch.cat([x[:, :1], (x[:, 1:] + x[:, :-1]) / 2], 1)
    a = torch.exp(delta * rates)
    b = (a - 1) / rates  # the hold, of the mean of two samples
    s, S = torch.zeros(m, e, dtype=a.dtype), []
    for value in u.T:
        s = a * s + b * value[:, None]
        S.append(s)
    return torch.view_as_real(torch.stack(S, 1)).flatten(2)


def compare(name, guess, hertz):  # on 20 signals, from second 2 on
    t = torch.arange(2 * hertz, 4 * hertz) / hertz
    y = signal(t - late)[40:]
    off = (guess[40:, 2 * hertz :] - y).norm() / y.norm()
    print(f"{name}, {hertz} Hz: {off:.4f}")


S = states(50, 1 / 50)[:40, 100:].flatten(0, 1)  # learn from 40 signals
y = signal(torch.arange(100, 200) / 50 - late)[:40].flatten()
W = torch.linalg.solve(S.T @ S + 1e-6 * len(S) * torch.eye(2 * e), S.T @ y)
for hertz in (50, 25, 100):
    compare("same step", states(hertz, 1 / 50) @ W, hertz)
    compare("step 1 / rate", states(hertz, 1 / hertz) @ W, hertz)
    x = signal(torch.arange(4 * hertz) / hertz)
    compare("tap 15", x.roll(15, 1), hertz)  # 15 samples ago
