import torch
from torch.nn import functional as F


def top_k(p, k):  # (c,) -> (c,): the k largest, to sum 1
    kept = torch.zeros_like(p, dtype=torch.bool)
    kept[p.topk(k).indices] = True
    q = torch.where(kept, p, 0)
    return q / q.sum()


def top_p(p, share):  # the fewest letters that together have the share
    q, order = p.sort(descending=True, stable=True)
    before = q.cumsum(0) - q  # what stands in front of each
    q = torch.where(before < share, q, 0)
    return torch.zeros_like(p).scatter(0, order, q / q.sum())


def too_few(p, share):  # a mistake: asks whether it fits, itself included
    q, order = p.sort(descending=True, stable=True)
    q = torch.where(q.cumsum(0) <= share, q, 0)
    return torch.zeros_like(p).scatter(0, order, q / q.sum())


def show(name, q):
    print(f"{name}:", [round(v, 3) for v in q.tolist()])


unsure = torch.tensor([0.07, 0.3, 0.08, 0.25, 0.18, 0.12])
sure = torch.tensor([0.02, 0.01, 0.92, 0.01, 0.01, 0.03])
for name, p in (("unsure", unsure), ("sure", sure)):
    show(name, p)
    show(f"{name}, top-k, k = 3", top_k(p, 3))
    show(f"{name}, top-p, 0.8", top_p(p, 0.8))
    show(f"{name}, too few", too_few(p, 0.8))

# what is cut off has probability 0, and then no likelihood is left
q = top_p(unsure, 0.8)
nats = F.nll_loss(q.log().expand(6, 6), torch.arange(6))
print(f"each letter once, mean nats after top-p: {nats:.3f}")
