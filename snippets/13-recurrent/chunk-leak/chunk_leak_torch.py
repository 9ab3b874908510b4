import numpy as np
import torch
from torch.nn.functional import elu

n, r, v, c = 12, 4, 3, 4
rng = np.random.default_rng(0)
Q, K = elu(torch.from_numpy(rng.normal(size=(2, n, r)))) + 1
V = torch.from_numpy(rng.normal(size=(n, v)))


def attend(V, early, mask):
    V1 = torch.cat([V, torch.ones_like(V[:, :1])], 1)
    S, rows = V1.new_zeros(r, v + 1), []
    for q, k, v1 in zip(Q.split(c), K.split(c), V1.split(c), strict=True):
        A = q @ k.mT
        inside = (A.tril() if mask else A) @ v1
        before, S = S, S + k.mT @ v1
        rows.append(q @ (S if early else before) + inside)
    H = torch.cat(rows)
    return H[:, :-1] / H[:, -1:]


moved = V.clone()
moved[3] += 1  # the last token of the first chunk
for name, early, mask in [
    ("right", False, True),
    ("state too early", True, True),
    ("no mask inside", False, False),
]:
    out = attend(V, early, mask)
    ones = attend(torch.ones_like(V), early, mask)
    change = (attend(moved, early, mask) - out).abs().amax(1)  # (n,)
    print(
        f"{name}, constant values kept:", bool((ones - 1).abs().max() < 1e-9)
    )
    print(f"{name}, token 3 moved, change at 0: {change[0]:.4f}")
    print(f"{name}, token 3 moved, change at 4: {change[4]:.4f}")
