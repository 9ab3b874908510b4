import math

import torch


def softmax(z):  # (..., c) -> (..., c)
    weights = torch.exp(z)
    return weights / weights.sum(-1, keepdim=True)


def show(name, p):
    print(f"{name}:", [round(entry, 4) for entry in p.tolist()])


z = torch.tensor([0.0, math.log(2), math.log(5)])  # (c,)
show("softmax", softmax(z))
show("10 added to all", softmax(z + 10))
show("all doubled", softmax(2 * z))
show("last raised by log 2", softmax(z + torch.tensor([0, 0, math.log(2)])))

Z = torch.stack([z, -z])  # (n, c): one example per row
P = softmax(Z)
torch.testing.assert_close(P, torch.softmax(Z, dim=-1))
torch.testing.assert_close(P.sum(-1), torch.ones(2))
assert torch.equal(P.argmax(-1), Z.argmax(-1))  # the order is kept
show("wrong axis, row sums", torch.softmax(Z, dim=0).sum(-1))
