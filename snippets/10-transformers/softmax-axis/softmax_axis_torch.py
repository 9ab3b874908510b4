import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
Q, K = (torch.tensor(rng.normal(size=(2, 4, 8))) for _ in "QK")
scores = Q @ K.mT / 8**0.5  # (b, n, m) = (2, 4, 4)
ones = torch.ones(2, 4, 1)  # values that all agree

for axis in 2, 1:  # 1 is right for a matrix, and wrong in a batch
    weights = scores.softmax(dim=axis)
    rows, columns = weights[0].sum(dim=1), weights[0].sum(dim=0)
    Y = weights @ ones
    print(f"axis {axis}, shape: {tuple(weights.shape)}")
    print(f"axis {axis}, rows:", *[f"{r:.3f}" for r in rows])
    print(f"axis {axis}, columns:", *[f"{r:.3f}" for r in columns])
    print(f"axis {axis}, ones become: {Y.min():.3f} to {Y.max():.3f}")

    other = Q.clone()
    other[0, 1:] = 0  # other queries, the first stays
    moved = (other @ K.mT / 8**0.5).softmax(dim=axis)[0, 0] - weights[0, 0]
    print(f"axis {axis}, row 1 moves by: {moved.abs().max():.3f}")
