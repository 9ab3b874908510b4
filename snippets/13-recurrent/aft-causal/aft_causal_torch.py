import numpy as np
import torch

n, e = 6, 3
rng = np.random.default_rng(0)
K, V = torch.from_numpy(rng.normal(size=(2, n, e)))

# the table: for each channel, later tokens are masked
later = torch.ones(n, n).triu(1).bool()[..., None]
scores = K.expand(n, n, e).masked_fill(later, -torch.inf)  # (n, n, e)
table = torch.einsum("ijc,jc->ic", scores.softmax(1), V)

# two running sums
E = K.exp()
sums = (E * V).cumsum(0) / E.cumsum(0)  # (n, e)

# a loop with two numbers a channel
a, b = torch.zeros(2, e, dtype=torch.float64)
rows = []
for k, v in zip(K, V, strict=True):
    a, b = a + k.exp() * v, b + k.exp()
    rows.append(a / b)
loop = torch.stack(rows)

print("two sums agree:", torch.allclose(sums, table))
print("loop agrees:", torch.allclose(loop, table))
print("numbers in the table:", scores.numel())
print("numbers in the state:", a.numel() + b.numel())
print("token 0 returns its value:", torch.allclose(loop[0], V[0]))

# one loud key, and all that comes after it
K[1, 0] = 8.0
E = K.exp()
sums = (E * V).cumsum(0) / E.cumsum(0)
print(f"value of the loud token: {V[1, 0]:.4f}")
print(f"output at the end: {sums[-1, 0]:.4f}")
