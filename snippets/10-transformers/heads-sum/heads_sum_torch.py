import numpy as np
import torch

rng = np.random.default_rng(0)
n, e, h = 5, 6, 3
k = e // h
X = torch.from_numpy(rng.normal(size=(n, e)))
W_q, W_k, W_v = torch.from_numpy(rng.normal(size=(3, h, e, k)))
W_o = torch.from_numpy(rng.normal(size=(h * k, e)))

A = ((X @ W_q) @ (X @ W_k).mT / k**0.5).softmax(-1)  # (h, n, n)
H = A @ (X @ W_v)  # (h, n, k)
concatenated = torch.cat(list(H), 1) @ W_o  # (n, hk) @ (hk, e)

M = W_v @ W_o.view(h, k, e)  # (h, e, e): a matrix for each head
parts = A @ X @ M  # (h, n, e): what each head adds
print("sum = concatenate:", torch.allclose(parts.sum(0), concatenated))
over_both = torch.einsum("hij,jc,hcd->id", A, X, M)
print("as two sums:", torch.allclose(over_both, concatenated))
print("rank of each M:", torch.linalg.matrix_rank(M).tolist())

without = H.clone()
without[1] = 0  # head 1 says nothing
gone = concatenated - torch.cat(list(without), 1) @ W_o
print("what head 1 took along:", torch.allclose(gone, parts[1]))
for i in range(h):
    print(f"head {i} adds, mean size: {parts[i].abs().mean():.4f}")
print(f"all together, mean size: {concatenated.abs().mean():.4f}")
