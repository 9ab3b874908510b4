import torch
import torch.nn.functional as F

x = torch.tensor([2.0, 1.0, 0.0, 3.0, 5.0])  # (n,): a row of five pixels
k = torch.tensor([1.0, 2.0, 3.0])  # (s,)
n, s = len(x), len(k)


def diagonals(k):  # entry (i, j) depends on j - i alone
    apart = torch.arange(n) - torch.arange(n)[:, None]  # (n, n)
    return torch.where(apart.abs() <= 1, k[(apart + 1).clip(0, 2)], 0.0)


same = diagonals(k)
valid = same[1:-1]  # only the rows whose window lies inside

for name, T in {"valid": valid, "same": same}.items():
    for row in T.int().tolist():
        print(f"{name}:", *(f"{entry:2d}" for entry in row))
    print(f"{name} x:", (T @ x).int().tolist())
    built_in = F.conv1d(  # (batch, channel, n) and (out, in, s)
        x[None, None], k[None, None], padding=name
    )
    assert torch.equal(T @ x, built_in[0, 0])

kernels = {"1 2 3": k, "-1 0 1": torch.tensor([-1.0, 0, 1])}
for name, kernel in kernels.items():
    T = diagonals(kernel)
    print(f"{name}, rank valid:", torch.linalg.matrix_rank(T[1:-1]).item())
    print(f"{name}, rank same:", torch.linalg.matrix_rank(T).item())
stripes = torch.tensor([1.0, 0.0, 1.0, 0.0, 1.0])
print("-1 0 1, of stripes:", (T @ stripes).int().tolist())
