import torch

n, e = 5, 6
torch.manual_seed(0)
scores = torch.randn(n, n)

table = dict(
    future=torch.ones(n, n, dtype=torch.bool).triu(1),
    causal=scores.masked_fill(torch.ones_like(scores).triu(1) > 0, -torch.inf),
)
for name, value in table.items():
    print(f"{name}:", tuple(value.shape))
