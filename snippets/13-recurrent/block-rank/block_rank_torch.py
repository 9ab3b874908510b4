import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
n, cut = 16, 8
steps = torch.from_numpy(rng.uniform(0, 0.5, n))
far = steps.cumsum(0)
lower = torch.ones(n, n, dtype=torch.bool).tril()
L = (far - far[:, None]).masked_fill(~lower, -torch.inf).exp()

for e in (1, 2, 4):
    B, C = torch.from_numpy(rng.normal(size=(2, n, e)))
    M = C @ B.T * L  # (n, n)
    S = (C @ B.T / e**0.5).masked_fill(~lower, -torch.inf)
    block = M[cut:, :cut]  # what later tokens read from earlier ones
    rank = torch.linalg.matrix_rank(block).item()
    softmax = torch.linalg.matrix_rank(S.softmax(-1)[cut:, :cut]).item()
    print(f"e = {e}, rank of the block: {rank}")
    print(f"e = {e}, rank of the same block after a softmax: {softmax}")
    # the block as (from the border to i) times (from j to the border)
    read = C[cut:] * torch.exp(far[cut - 1] - far[cut:, None])
    kept = B[:cut] * torch.exp(far[:cut, None] - far[cut - 1])
    assert torch.allclose(read @ kept.T, block)
print("all of M, e = 4:", torch.linalg.matrix_rank(M).item())
