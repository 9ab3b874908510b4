import matplotlib.cbook as cbook
import numpy as np
import torch

raw = cbook.get_sample_data("membrane.dat").read()
series = torch.from_numpy(np.frombuffer(raw, np.float32).astype(float)[::4])
cut, k = 2000, 5
n = cut - 2 * k + 2  # rows that end before the cut
series = (series - series[:cut].mean()) / series[:cut].std(correction=0)
rows = series.unfold(0, 2 * k - 1, 1)  # the middle is the present, column 4


def filtered(columns, goal):  # least squares, then use beyond the cut
    X, y = rows[:, columns], rows[:, goal]  # (n, k), (n,)
    w = torch.linalg.lstsq(X[:n], y[:n]).solution
    seen = (X @ w - y)[:n].square().mean()
    now = columns <= k - 1  # what is known at the present; the rest is 0
    used = (X * now @ w - rows[:, k])[cut - k :].square().mean()
    return w, seen, used


steps = torch.arange(k)
for name, columns, goal in [
    ("causal", steps, k),  # the present and 4 before; one step ahead
    ("same", steps + k // 2, k),  # 2 before, the present, 2 after
    ("unshifted", steps, k - 1),  # asked for the present itself
]:
    w, seen, used = filtered(columns, goal)
    weights = " ".join(f"{v + 0.0:.2f}" for v in w.round(decimals=6))
    print(f"{name}, weights: {weights}")
    print(f"{name}, training error: {seen:.3f}")
    print(f"{name}, in use: {used:.3f}")
last = rows[cut - k :, k - 1] - rows[cut - k :, k]
print(f"last value: {last.square().mean():.3f}")
