import numpy as np
import torch
from torch.distributions import Normal

rng = np.random.default_rng(5)
x = np.concatenate([rng.normal(-1, 0.5, 120), rng.normal(2, 1.0, 60)])
x = torch.tensor(x)  # (n,)


def step(w, mu, sigma):  # (2,) each
    log_p = Normal(mu, sigma).log_prob(x[:, None]) + w.log()  # (n, 2)
    value = log_p.logsumexp(dim=1).mean()  # of the old parameters
    r = log_p.softmax(dim=1)
    total = r.sum(dim=0)
    mu = r.T @ x / total
    square = (r * (x[:, None] - mu).square()).sum(dim=0) / total
    return value, (total / len(x), mu, square.sqrt())


for name, start in {
    "wide": [[0.5, 0.5], [-2.0, 1.0], [1.0, 1.0]],
    "equal": [[0.5, 0.5], [0.0, 0.0], [1.0, 1.0]],
}.items():
    now = [torch.tensor(v, dtype=torch.float64) for v in start]
    values = []
    for _ in range(60):
        value, now = step(*now)
        values.append(value.item())
    rise = min(np.diff(values), default=0)
    print(f"{name}, never falls: {rise > -1e-9}")
    print(f"{name}, log-likelihood: {values[0]:.3f} to {values[-1]:.3f}")
    print(f"{name}, means: {now[1][0]:.2f} and {now[1][1]:.2f}")
    print(f"{name}, stds: {now[2][0]:.3f} and {now[2][1]:.3f}")
