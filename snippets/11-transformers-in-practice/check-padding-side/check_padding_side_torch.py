import numpy as np
import torch

rng = np.random.default_rng(0)
n, e = 3, 4  # three tokens, and two of padding
X = torch.tensor(rng.normal(size=(n, e)))
pad = torch.tensor(rng.normal(size=(2, e)))
W_q, W_k, W_v = torch.tensor(rng.normal(0, e**-0.5, (3, e, e)))
S = torch.tensor(rng.normal(size=(5, e)))  # positions


def last(T, real, places):  # output of the last row, causal
    T = T + S[places]
    i = torch.arange(len(T))
    see = (i <= i[:, None]) & real
    scores = (T @ W_q) @ (T @ W_k).mT / e**0.5
    A = scores.masked_fill(~see, -torch.inf).softmax(dim=-1)
    return A @ (T @ W_v)


alone = last(X, torch.ones(3).bool(), torch.arange(3))
right = torch.cat([X, pad])
left = torch.cat([pad, X])
real = torch.tensor([True, True, True, False, False])
all_real = torch.ones(5).bool()
rows = {
    "right, no mask, row 3": last(right, all_real, torch.arange(5))[2],
    "right, masked, row 5": last(right, real, torch.arange(5))[4],
    "left, no mask, row 5": last(left, all_real, torch.arange(5))[4],
    "left, masked, row 5": last(left, real.flip(0), torch.arange(5))[4],
    "left, masked, positions moved, row 5": last(
        left, real.flip(0), torch.tensor([0, 0, 0, 1, 2])
    )[4],
}
for name, row in rows.items():
    print(f"{name}, off by: {(row - alone[2]).abs().max():.4f}")
