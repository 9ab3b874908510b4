import matplotlib.cbook as cbook
import numpy as np
import torch

raw = cbook.get_sample_data("membrane.dat").read()
series = torch.from_numpy(np.frombuffer(raw, np.float32).astype(float)[::4])
cut, p, h, updates = 2000, 10, 5, 60
series = (series - series[:cut].mean()) / series[:cut].std(correction=0)
rows = series.unfold(0, p + h, 1)
past, future = rows[:, :p], rows[:, p:]  # (n, p), (n, h)
n = cut - p - h + 1  # windows that end before the cut


def run(theta, past, future=None, forced=None):  # (n, h) forecasts
    outputs = []
    for s in range(h):
        y = past @ theta[:p] + theta[p]
        outputs.append(y)
        if forced is not None:  # where true, the next step sees the truth
            y = torch.where(forced[:, s], future[:, s], y)
        past = torch.cat([past[:, 1:], y[:, None]], dim=1)
    return torch.stack(outputs, dim=1)


A = torch.cat([past[:n], torch.ones(n, 1)], dim=1)
least = torch.linalg.lstsq(A, future[:n, 0]).solution  # (p + 1,)
for name in ["teacher forcing", "scheduled sampling", "free run"]:
    rng = np.random.default_rng(0)
    theta = least.clone().requires_grad_()
    optimiser = torch.optim.Adam([theta], lr=0.02)
    for u in range(updates if name != "teacher forcing" else 0):
        keep = 1 - u / updates if name == "scheduled sampling" else 0
        forced = torch.from_numpy(rng.random((n, h)) < keep)
        error = run(theta, past[:n], future[:n], forced) - future[:n]
        optimiser.zero_grad()
        error.square().mean().backward()
        optimiser.step()
    error = run(theta.detach(), past) - future
    mse = error[cut - p :].square().mean(dim=0)  # (h,), beyond the cut
    print(f"{name}, free run of 1: {mse[0]:.4f}, of 5: {mse[-1]:.4f}")
direct = torch.linalg.lstsq(A, future[:n, -1]).solution
error = past @ direct[:p] + direct[p] - future[:, -1]
print(f"fitted for 5 ahead: {error[cut - p :].square().mean():.4f}")
