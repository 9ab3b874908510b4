import numpy as np
import torch

rng = np.random.default_rng(0)
W = torch.from_numpy(rng.normal(size=(5, 5)))
W = W / torch.linalg.matrix_norm(W, 2)  # largest singular value 1
x = torch.from_numpy(rng.normal(size=5))
for size in 0.5, 0.9, 1.5, 4.0:
    y = x + torch.tanh(size * W @ x)
    guess = y
    for _ in range(60):
        guess = y - torch.tanh(size * W @ guess)
    found = (guess - x).norm().item() < 1e-2
    print(f"bound {size}, input found: {found}")
keep = 1 - torch.arange(1, 55, dtype=torch.float64) / 54 * 0.5
print(f"expected depth of 54: {keep.sum():.2f}")
