import numpy as np
import torch


def calibration_error(p, y, bins=10):  # p, y ~ (n,): P(y = 1), and y
    box = (bins * p).long().clamp(max=bins - 1)
    hits = torch.bincount(box, y, minlength=bins)
    trust = torch.bincount(box, p, minlength=bins)
    return (hits - trust).abs().sum() / len(p)


rng = np.random.default_rng(0)
p = torch.tensor(rng.uniform(size=100_000))
y = torch.tensor(rng.uniform(size=100_000)) < p  # true with probability p
y = y.to(p.dtype)

for name, q in [("knows", p), ("shrugs", torch.full_like(p, 0.5))]:
    loss = torch.nn.functional.binary_cross_entropy(q, y)
    print(f"{name}, error: {calibration_error(q, y):.3f}")
    print(f"{name}, loss: {loss:.3f}")
    print(f"{name}, right: {((q > 0.5) == y).double().mean():.3f}")

for bins in (10, 100):
    for n in (100, 1000, 10_000):
        samples = list(zip(p.split(n), y.split(n), strict=True))[:10]
        each = [calibration_error(p, y, bins) for p, y in samples]
        error = torch.stack(each).mean()
        print(f"knows, {bins} bins, {n} examples: {error:.3f}")
