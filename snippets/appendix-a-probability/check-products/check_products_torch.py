import numpy as np
import torch

torch.set_default_dtype(torch.float64)


def divergence(p, q):
    return (p * (p / q).log()).sum()


rng = np.random.default_rng(0)
p = torch.tensor(rng.dirichlet(np.ones(12)).reshape(3, 4))  # dependent
q1 = torch.tensor(rng.dirichlet(np.ones(3)))
q2 = torch.tensor(rng.dirichlet(np.ones(4)))
p1, p2 = p.sum(dim=1), p.sum(dim=0)  # marginals, (3,) and (4,)
parts = divergence(p1, q1) + divergence(p2, q2)
free, model = p1[:, None] * p2, q1[:, None] * q2  # (3, 4)
print(f"both independent: {divergence(free, model):.4f}")
print(f"sum of the parts: {parts:.4f}")
print(f"p dependent: {divergence(p, model):.4f}")
print(f"dependence and parts: {divergence(p, free) + parts:.4f}")

p, q = torch.tensor([0.6, 0.4]), torch.tensor([0.4, 0.6])
many_p, many_q = p, q
for n in (1, 2, 3, 4):
    gap = divergence(many_p, many_q) / divergence(p, q)
    total = (many_p - many_q).abs().sum() / 2
    print(f"n = {n}, divergences of one throw: {gap:.3f}")
    print(f"n = {n}, total variation: {total:.3f}")
    many_p, many_q = torch.kron(many_p, p), torch.kron(many_q, q)
