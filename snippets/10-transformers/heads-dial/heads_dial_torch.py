import numpy as np
import torch

h = 4  # heads
n, e = 12, 16
k = e // h
rng = np.random.default_rng(0)
X = torch.from_numpy(rng.normal(size=(n, e)))
W = torch.from_numpy(rng.normal(0, e**-0.5, (4, e, e)))
W_q, W_k, W_v, W_o = W

Q, K, V = (
    (X @ w).view(n, h, k).transpose(0, 1) for w in (W_q, W_k, W_v)
)  # (h, n, k)
S = Q @ K.mT / k**0.5  # (h, n, n)
A = S.softmax(-1)
out = (A @ V).transpose(0, 1).reshape(n, e) @ W_o  # (n, e)
print("width of a head:", k)
print("parameters:", W.numel())
print("rank of the scores, head 0:", torch.linalg.matrix_rank(S)[0].item())
print("rank of the weights, head 0:", torch.linalg.matrix_rank(A)[0].item())
print("multiplications for the scores:", Q.numel() * n)
print("numbers in all scores:", S.numel())
print(f"mean size of the output: {out.abs().mean():.4f}")
