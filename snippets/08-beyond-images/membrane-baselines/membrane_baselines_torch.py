import matplotlib.cbook as cbook
import numpy as np
import torch

raw = cbook.get_sample_data("membrane.dat").read()
series = torch.from_numpy(np.frombuffer(raw, np.float32).astype(float)[::4])
cut, t, longest, ahead = 2000, len(series), 31, (1, 5)
past = series[:cut]
series = (series - past.mean()) / past.std(correction=0)  # the past's scale
print("values:", t)
print("training values:", cut)

rows = series.unfold(0, longest, 1)  # row i ends at i + 30
n = cut - longest - max(ahead) + 1  # rows whose answers precede the cut
answers = torch.stack([series[30 + h :][:n] for h in ahead], dim=1)
forecasts = {}
for p in (10, 20, 31):
    A = torch.cat([rows[:, -p:], torch.ones(len(rows), 1)], dim=1)
    theta = torch.linalg.lstsq(A[:n], answers).solution  # (p + 1, 2)
    forecasts[f"AR({p})"] = A @ theta  # (t - 30, 2)

for name, f in forecasts.items():
    error = (f[:n] - answers)[:, -1].square().mean()
    print(f"5 ahead, {name}, on the past: {error:.3f}")
for k, h in enumerate(ahead):
    last = torch.arange(cut - 1, t - h)
    plain = {"mean": torch.zeros(len(last)), "last value": series[last]}
    linear = {name: f[last - 30, k] for name, f in forecasts.items()}
    for name, forecast in (plain | linear).items():
        error = (forecast - series[last + h]).square().mean()
        print(f"{h} ahead, {name}: {error:.3f}")
