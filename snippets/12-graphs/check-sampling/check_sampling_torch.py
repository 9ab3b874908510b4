from itertools import combinations, product

import torch

x = torch.tensor([1.0, 2, 4, 9], dtype=torch.float64)
n = len(x)
spread = x.var(correction=0)
for k in (1, 2, 3, 4):
    apart = torch.tensor(list(combinations(range(n), k)))
    free = torch.tensor(list(product(range(n), repeat=k)))
    for name, drawn, rule in (
        ("without replacement", apart, spread / k * (n - k) / (n - 1)),
        ("with replacement", free, spread / k),
    ):
        v = x[drawn].mean(1).var(correction=0)
        assert torch.isclose(v, rule, atol=1e-12)
        print(f"k = {k}, {name}: {v:.4f}")
