import numpy as np
import torch
from torch.nn import functional as F

b, t, e, o, k = 2, 6, 4, 3, 3
rng = np.random.default_rng(0)
E = torch.from_numpy(rng.integers(-3, 4, (9, e)).astype(np.float32))
ids = torch.from_numpy(rng.integers(0, 9, (b, t)))
W = torch.from_numpy(rng.integers(-3, 4, (o, e, k)).astype(np.float32))

z = E[ids]  # (b, t, e): tokens come with their channels last
right = F.conv1d(z.transpose(1, 2), W)  # (b, e, t) -> (b, o, t - k + 1)
wrong = F.conv1d(z.reshape(b, e, t), W)  # the shape fits, nothing else
windows = torch.stack([z[:, s : s + k] for s in range(t - k + 1)], 1)
by_hand = torch.einsum("bske,oek->bos", windows, W)
assert torch.equal(right, by_hand)

print("transposed:", right[0, 0].tolist())
print("reshaped:  ", wrong[0, 0].tolist())
order = torch.arange(t * e).reshape(t, e)  # each number names its place
print("one step, transposed:", order.T[:, 0].tolist())
print("one step, reshaped:  ", order.reshape(e, t)[:, 0].tolist())

moved = z.clone()
moved[:, -1] += 1  # the last step alone
for name, a in [
    ("transposed", moved.transpose(1, 2)),
    ("reshaped", moved.reshape(b, e, t)),
]:
    first = right if name == "transposed" else wrong
    count = (F.conv1d(a, W) != first).any(1)[0].tolist()
    print(f"{name}, outputs that see the last step:", count)
