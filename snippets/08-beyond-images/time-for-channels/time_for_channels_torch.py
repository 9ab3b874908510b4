import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.integers(1, 5, (2, 8, 8)).astype("float32"))
W = torch.from_numpy(rng.integers(1, 5, (8, 8, 3)).astype("float32"))
# x is meant as (b, t, c): 2 sequences, 8 steps, 8 channels; W is (o, c, k)


def right(x):
    y = F.conv1d(x.transpose(1, 2), W, padding=1)  # (b, c, t) -> (b, o, t)
    return y.transpose(1, 2)  # (b, t, o)


def wrong(x):
    return F.conv1d(x, W, padding=1)  # takes the 8 steps for 8 channels


def steps_that_reach(f, step):  # change a step of the input, and look
    found = []
    for s in range(x.shape[1]):
        other = x.clone()
        other[:, s] += 1
        if not torch.equal(f(other)[:, step], f(x)[:, step]):
            found.append(s)
    return found


for f in (right, wrong):
    print(f"{f.__name__}, shape:", tuple(f(x).shape))
    print(f"{f.__name__}, step 4 sees steps:", *steps_that_reach(f, 4))

longer = torch.cat([x, x[:, :1]], dim=1)  # (2, 9, 8): one step more
print("right, nine steps:", tuple(right(longer).shape))
try:
    print("wrong, nine steps:", tuple(wrong(longer).shape))
except RuntimeError:
    print("wrong, nine steps: refused")
