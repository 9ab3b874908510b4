from time import perf_counter

import numpy as np
import torch

n, d = 1500, 64
rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(n, d)))


def seconds(A):
    A @ X
    times = []
    for _ in range(3):
        began = perf_counter()
        A @ X
        times.append(perf_counter() - began)
    return min(times)


ratios = []
for density in (0.001, 0.01, 0.1):
    A = rng.random((n, n)) * (rng.random((n, n)) < density)
    A = torch.from_numpy(A)
    S = A.to_sparse()
    assert torch.allclose(S @ X, A @ X)
    listed = S.values().numel()
    print(f"density {density}, multiplications saved: {n * n / listed:.1f}x")
    ratios.append(seconds(A) / seconds(S))
    kept = listed * (8 + 2 * 8)  # a number and two indices
    print(f"density {density}, memory: {kept / (8 * n * n):.3f} of the table")
print("dense over sparse:", " ".join(f"{a:.2f}" for a in ratios))
