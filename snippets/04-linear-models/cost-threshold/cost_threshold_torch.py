import numpy as np
import torch

rng = np.random.default_rng(0)
p = torch.tensor(rng.uniform(size=20_000))  # (n,)
y = torch.tensor(rng.uniform(size=20_000)) < p  # true with probability p
miss, false_alarm = 4.0, 1.0  # what an error costs
cuts = torch.linspace(0, 1, 101, dtype=p.dtype)  # (k,): thresholds


def cost(q, cut):  # the mean over all, of alarms wherever q > cut
    alarm = q > cut
    return (miss * (y & ~alarm) + false_alarm * (alarm & ~y)).mean()


computed = false_alarm / (false_alarm + miss)
print(f"computed threshold: {computed:.2f}")
for name, q in [("calibrated", p), ("squared", p**2)]:
    costs = torch.vmap(cost, in_dims=(None, 0))(q, cuts)  # (k,)
    print(f"{name}, cost at the computed: {cost(q, computed):.3f}")
    print(f"{name}, least cost: {costs.min():.3f}")
    print(f"{name}, found threshold: {cuts[costs.argmin()]:.2f}")
