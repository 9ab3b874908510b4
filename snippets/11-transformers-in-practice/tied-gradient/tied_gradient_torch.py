import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

v, e = 5, 3
rng = np.random.default_rng(0)
E0 = torch.from_numpy(rng.normal(size=(v, e)))
t = torch.tensor([0, 2, 2, 1, 0, 2])  # tokens 3 and 4 are never read
read, ahead = t[:-1], t[1:]


def loss(E_in, E_out):  # both (v, e)
    x = torch.tanh(E_in[read])  # (n, e)
    return F.cross_entropy(x @ E_out.T, ahead)


first, second = E0.clone(), E0.clone()  # two matrices, equal numbers
G_in, G_out = torch.func.grad(loss, argnums=(0, 1))(first, second)
G = torch.func.grad(lambda E: loss(E, E))(E0)  # one matrix, used twice
torch.testing.assert_close(G, G_in + G_out)
for name, g in [("reading", G_in), ("writing", G_out), ("both", G)]:
    print(f"{name}, norms of the rows:", *[f"{r:.3f}" for r in g.norm(dim=1)])

for name in ("shared", "copied"):
    embed, head = nn.Embedding(v, e), nn.Linear(e, v, bias=False)
    embed.weight = nn.Parameter(E0.clone())
    if name == "shared":
        head.weight = embed.weight  # the same Parameter
    else:
        head.weight = nn.Parameter(embed.weight.detach().clone())
    net = nn.ModuleList([embed, head])
    count = sum(p.numel() for p in net.parameters())
    print(f"{name}, numbers to train:", count)
    loss(embed.weight, head.weight).backward()
    torch.optim.SGD(net.parameters(), lr=0.1).step()
    same = torch.equal(embed.weight, head.weight)
    print(f"{name}, equal after a step:", same)
    moved = (embed.weight - E0)[3].norm()  # token 3 is not read
    print(f"{name}, embedding of token 3 moves by: {moved:.4f}")
