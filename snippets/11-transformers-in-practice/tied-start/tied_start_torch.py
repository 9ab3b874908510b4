import numpy as np
import torch
from torch.nn import functional as F

sigma = 0.02
v, e = 97, 64
rng = np.random.default_rng(0)
t = torch.from_numpy(rng.integers(0, v, 2001))  # the next token is random
E, U = torch.from_numpy(sigma * rng.normal(size=(2, v, e)))
x = F.rms_norm(E[t[:-1]], (e,))  # (n, e): blocks would add to E[t]
print(f"log v: {np.log(v):.3f}")
for name, W in [("tied", E), ("a matrix of its own", U)]:
    logits = x @ W.T  # (n, v)
    own = logits.gather(1, t[:-1, None]).mean()
    copied = (logits.argmax(1) == t[:-1]).double().mean()
    print(f"{name}, first loss: {F.cross_entropy(logits, t[1:]):.3f}")
    print(f"{name}, std of all logits: {logits.std(correction=0):.3f}")
    print(f"{name}, logit of the token just read: {own:.3f}")
    print(f"{name}, that token held for most probable: {copied:.3f}")
print(f"sigma e: {sigma * e:.3f}")
