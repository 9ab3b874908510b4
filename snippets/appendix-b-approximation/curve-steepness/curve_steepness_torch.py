import math

import matplotlib.pyplot as plt
import torch

n = 1500
x = (torch.arange(n, dtype=torch.float64) + 0.5) * 10 / n  # (n,)
g = torch.sinc(x / torch.pi)
ws = torch.logspace(0, 4, 13, dtype=torch.float64)


def errors(m, ends):  # the mse for each w; ends: also steps at 0 and 10
    heights = g.reshape(m, -1).mean(dim=1)
    inner = torch.arange(1, m, dtype=torch.float64) * 10 / m  # (m - 1,)
    out = []
    for w in ws:
        f = torch.sigmoid(w * (x[:, None] - inner)) @ heights.diff()
        if ends:
            f = f + heights[0] * torch.sigmoid(w * x)
            f = f - heights[-1] * torch.sigmoid(w * (x - 10))
        else:
            f = f + heights[0]  # an output bias
        out.append((f - g).square().mean())
    return torch.stack(out)


print(f"w = 10, cost of the first step: {(math.log(2) - 0.5) / 100:.2e}")
plt.figure(figsize=(4.8, 3.4))
for c, m in enumerate((15, 50, 150)):
    steps, bias = errors(m, True), errors(m, False)
    stairs = (g - g.reshape(m, -1).mean(1).repeat_interleave(n // m)).square()
    print(f"m = {m}, staircase: {stairs.mean():.2e}")
    print(f"m = {m}, steps, w = 10: {steps[3]:.2e}")
    print(f"m = {m}, steps, w = 10000: {steps[-1]:.2e}")
    print(f"m = {m}, bias, w = 10: {bias[3]:.2e}")
    print(f"m = {m}, bias, lowest: {bias.min():.2e}")
    plt.loglog(ws.numpy(), steps.numpy(), f"C{c}o-", label=f"m = {m}")
    plt.loglog(ws.numpy(), bias.numpy(), f"C{c}s--")
plt.xlabel("steepness w")
plt.ylabel("mean squared error")
plt.legend()
plt.show()
