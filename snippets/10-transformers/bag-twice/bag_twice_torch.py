import numpy as np
import torch

rng = np.random.default_rng(0)
n, e, h = 5, 4, 6
X, c, A, B, Wq, Wk, Wv = (
    torch.tensor(rng.normal(size=shape))
    for shape in [(n, e), (1, e), (e, h), (h, 1), *[(e, e)] * 3]
)


def attend(Q, Z):  # (m, e), (n, e) -> (m, e)
    return (Q @ Wq @ (Z @ Wk).T / e**0.5).softmax(dim=-1) @ Z @ Wv


def tagged(Z):  # (n, e) -> (1 + n, e)
    return torch.cat([c, Z])


models = {  # each (n, e) -> (1,): embed, mix, pool, and a head
    "sum": lambda Z: (Z @ A).relu().sum(dim=0) @ B,
    "mean": lambda Z: (Z @ A).relu().mean(dim=0) @ B,
    "max": lambda Z: (Z @ A).relu().amax(dim=0) @ B,
    "attention, mean": lambda Z: (attend(Z, Z) @ A).relu().mean(dim=0) @ B,
    "learned query": lambda Z: (attend(c, Z)[0] @ A).relu() @ B,
    "class token": lambda Z: (attend(c, tagged(Z))[0] @ A).relu() @ B,
}
order = torch.tensor([3, 0, 4, 1, 2])
for name, f in models.items():
    assert torch.allclose(f(X[order]), f(X))  # permutation invariant
    print(f"{name}: {f(X).item():.3f}")
    change = abs((f(torch.cat([X, X])) - f(X)).item())
    print(f"{name}, each token twice changes: {change:.3f}")
