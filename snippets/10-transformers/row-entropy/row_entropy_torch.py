from math import log

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
n, e, k = 8, 16, 16
X = torch.tensor(rng.normal(size=(n, e)))
Wq, Wk, Wv = (torch.tensor(rng.normal(size=(e, k)) / 4) for _ in "qkv")
scores = (X @ Wq) @ (X @ Wk).T / k**0.5  # (n, n)
V = X @ Wv

for factor in 0, 0.5, 1, 2, 4, 16:
    log_p = (factor * scores).log_softmax(dim=1)  # finite where p is 0
    p = log_p.exp()
    entropy = -(p * log_p).sum(dim=1)  # (n,), one number a row
    print(f"scores times {factor}, entropy: {entropy.mean():.3f}")
    tokens = entropy.exp()
    print(f"scores times {factor}, tokens: {tokens.mean():.2f}")
    print(f"scores times {factor}, on itself: {p.diag().mean():.3f}")
    if factor == 0:  # as with weights of zero in Wq or in Wk
        assert torch.allclose(entropy, torch.tensor(log(n)))
        assert torch.allclose(p @ V, V.mean(dim=0).expand(n, k))
