import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
h, w, c, o, s = 6, 5, 3, 2, 3  # c channels in, o out, windows s x s
X = torch.from_numpy(rng.integers(-3, 4, (h, w, c)))
W = torch.from_numpy(rng.integers(-3, 4, (h, w, s, s, c, o)))  # a pixel each


def patches(X):  # (h, w, c) -> (h, w, s, s, c)
    k = s // 2
    padded = F.pad(X, (0, 0, k, k, k, k))
    around = padded.unfold(0, s, 1).unfold(1, s, 1)  # (h, w, c, s, s)
    return around.permute(0, 1, 3, 4, 2)


def local(X):  # a kernel for every pixel
    return torch.einsum("hwuvm,hwuvmz->hwz", patches(X), W)


def shared(X):  # one kernel: W without its axes h and w
    return torch.einsum("hwuvm,uvmz->hwz", patches(X), W[2, 2])


tied = W[2, 2].expand(h, w, s, s, c, o)
same = torch.einsum("hwuvm,hwuvmz->hwz", patches(X), tied)
assert torch.equal(same, shared(X))

changed = X.clone()
changed[2, 3] += 1  # touch one pixel
moved = (local(changed) != local(X)).any(dim=-1)  # (h, w)
rows, columns = moved.nonzero().T
print("touched pixel:", changed[2, 3].tolist())
print("there, local:", local(changed)[2, 3].tolist())
print("there, shared:", shared(changed)[2, 3].tolist())
print("rows that see it:", sorted(set(rows.tolist())))
print("columns that see it:", sorted(set(columns.tolist())))

print("weights, full:", h * w * c * h * w * o)
print("weights, local:", W.numel())
print("weights, shared:", W[2, 2].numel())
print("multiplications, full:", h * w * c * h * w * o)
print("multiplications, local and shared:", patches(X).numel() * o)
big = 1024 * 1024 * 3
print(f"1024 x 1024 in RGB, weights, full: {big**2:.1e}")
print(f"1024 x 1024 in RGB, weights, local: {big * s * s * 3:.1e}")
print("1024 x 1024 in RGB, weights, shared:", s * s * 3 * 3)
