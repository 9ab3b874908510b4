import numpy as np
import torch

beta, eta, steps = 0.9, 0.1, 20
g = torch.as_tensor(np.random.default_rng(0).normal(size=steps))  # (t,)

theta = average = 1.0
for i in range(steps):
    theta = theta - eta * g[i]
    average = beta * average + (1 - beta) * theta

left = steps - torch.arange(steps, dtype=torch.float64)  # t - j
rates = eta * (1 - beta**left)  # (t,)
torch.testing.assert_close(average, 1.0 - (rates * g).sum())
print(f"average: {average.item():.4f}")
print(f"first rate: {rates[0].item():.4f}")
print(f"last rate: {rates[-1].item():.4f}")
