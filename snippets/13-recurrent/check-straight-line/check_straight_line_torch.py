import numpy as np
import torch

torch.set_default_dtype(torch.float64)
e, n = 4, 500
k = torch.arange(e)
r = (2 * k + 1.0).sqrt()
A = -(torch.outer(r, r).tril(-1) + torch.diag(k + 1.0))  # (e, e)
u = (torch.arange(n) + 0.5) / n  # the middles of n steps, from 0 to 1
for name, x in [("1", u**0), ("u", u), ("u squared", u**2)]:
    s = x[0] * torch.eye(e)[0]
    for i in range(2, n + 1):
        half = np.log(i / (i - 1)) / 2  # bilinear
        right = s + half * (A @ s) + 2 * half * r * x[i - 1]
        s = torch.linalg.solve(torch.eye(e) - half * A, right)
    print(f"{name}:", *[f"{abs(v):.3f}" for v in s.tolist()])
