import numpy as np
import torch

n, e, w, u = 8, 4, 0.1, 0.5
rng = np.random.default_rng(0)
K, V = torch.from_numpy(rng.normal(size=(2, n, e)))
K = K + torch.from_numpy(rng.choice([-120.0, 0, 120], (n, e)))


def plain(K, V):
    a = b = torch.zeros_like(K[0])
    rows = []
    for k, v in zip(K, V, strict=True):
        own = (u + k).exp()
        rows.append((a + own * v) / (b + own))
        a, b = np.exp(-w) * a + k.exp() * v, np.exp(-w) * b + k.exp()
    return torch.stack(rows)


def running(K, V):  # the true sums are a e^p and b e^p
    a = b = torch.zeros_like(K[0])
    p = torch.full_like(a, -torch.inf)
    rows = []
    for k, v in zip(K, V, strict=True):
        top = torch.maximum(p, u + k)
        old, own = (p - top).exp(), (u + k - top).exp()
        rows.append((old * a + own * v) / (old * b + own))
        top = torch.maximum(p - w, k)
        old, own = (p - w - top).exp(), (k - top).exp()
        a, b, p = old * a + own * v, old * b + own, top
    return torch.stack(rows)


right = plain(K, V)  # float64 has room for e^120
K, V = K.float(), V.float()
print(f"largest key: {K.max():.1f}")
for name, came in [
    ("plain", plain(K, V)),
    ("largest key of all taken off", plain(K - K.amax(0), V)),
    ("running maximum", running(K, V)),
]:
    sound = came.isfinite()
    print(f"{name}, outputs that are nan: {(~sound).sum().item()} of {n * e}")
    wrong = ~torch.isclose(came.double(), right, atol=1e-4)
    print(f"{name}, wrong though finite: {(wrong & sound).sum().item()}")
