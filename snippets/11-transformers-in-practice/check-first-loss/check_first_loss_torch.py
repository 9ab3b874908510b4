import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
cases = [(97, 0.0), (97, 0.5), (97, 1.0), (97, 5.0), (4, 1.0), (5000, 1.0)]
for v, s in cases:
    logits = torch.from_numpy(s * rng.normal(size=(200_000 // v, v)))
    # each token is as likely to come as any other: a mean over all of them
    loss = (logits.logsumexp(1) - logits.mean(1)).mean()
    print(f"v = {v}, s = {s}, loss: {loss:.2f}")
    print(f"v = {v}, s = {s}, rule: {np.log(v) + s**2 / 2:.2f}")
