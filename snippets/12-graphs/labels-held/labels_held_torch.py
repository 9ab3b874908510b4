import torch

n = 5  # a path 0-1-2-3-4 whose two ends are known
A = torch.diag(torch.ones(n - 1, dtype=torch.float64), 1)
A = A + A.T
P = A / A.sum(1, keepdim=True)  # row i: mean over the neighbours of i
known, free = torch.tensor([0, 4]), torch.tensor([1, 2, 3])
values = torch.tensor([0.0, 1.0], dtype=torch.float64)

f = torch.zeros(n, dtype=torch.float64)
f[known] = values
for _ in range(100):
    f = P @ f
    f[known] = values  # held: put back after each step
print("held, 100 steps:", [round(v, 4) for v in f.tolist()])

# the fixed point: L f = 0 at each free node
L = A.sum(1).diag() - A
right = A[free[:, None], known] @ values  # (3,)
exact = torch.linalg.solve(L[free[:, None], free], right)
print("solved:", [round(v, 4) for v in exact.tolist()])
assert torch.allclose(f[free], exact)

g = torch.zeros(n, dtype=torch.float64)
g[known] = values
for _ in range(100):  # not put back
    g = P @ g
print("not held, 100 steps:", [round(v, 4) for v in g.tolist()])
