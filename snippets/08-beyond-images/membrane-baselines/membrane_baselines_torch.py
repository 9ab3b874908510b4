import matplotlib.cbook as cbook
import numpy as np
import torch

raw = cbook.get_sample_data("membrane.dat").read()
series = torch.from_numpy(np.frombuffer(raw, np.float32).astype(float)[::4])
cut, t = 2000, len(series)
past = series[:cut]
series = (series - past.mean()) / past.std(correction=0)  # the past's scale
print("values:", t, "training:", cut)


def autoregression(p, h, last):  # fitted before the cut, read at last
    rows = series.unfold(0, p, 1)  # (t - p + 1, p): row i ends at i + p - 1
    A = torch.cat([rows, torch.ones(len(rows), 1)], dim=1)
    n = cut - p - h + 1  # windows whose answers lie before the cut
    answers = series[p - 1 + h : cut]  # (n,)
    theta = torch.linalg.lstsq(A[:n], answers).solution
    return A[last - p + 1] @ theta


for h in (1, 5):
    last = torch.arange(cut - 1, t - h)
    for name, forecast in [
        ("mean", torch.zeros(len(last))),
        ("last value", series[last]),
        ("AR(10)", autoregression(10, h, last)),
        ("AR(20)", autoregression(20, h, last)),
        ("AR(31)", autoregression(31, h, last)),
    ]:
        error = (forecast - series[last + h]).square().mean()
        print(f"{h} ahead, {name}: {error:.3f}")
