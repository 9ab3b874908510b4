import torch
from torch import nn
from torch.nn import functional as F

E = torch.tensor([[1, -2], [0, 3], [4, 1], [2, 2]], dtype=torch.float32)
ids = torch.tensor([[2, 0, 2], [1, 2, 0]])  # (b, t): 2 texts, 3 tokens
U = torch.arange(12.0).reshape(2, 3, 2)  # (b, t, e), what comes back

Z = F.one_hot(ids, 4).float() @ E  # (b, t, v) (v, e) -> (b, t, e)
assert torch.equal(Z, E[ids])
assert torch.equal(Z, nn.Embedding.from_pretrained(E)(ids))
print("shape:", tuple(Z.shape))
print("first text:", Z[0].int().tolist())

G = torch.zeros(4, 2)  # (v, e): by hand
G.index_add_(0, ids.flatten(), U.reshape(-1, 2))  # (b t, e) to its row
E.requires_grad_()
for look_up in (
    lambda E: E[ids],
    lambda E: F.embedding(ids, E),
    lambda E: F.one_hot(ids, 4).float() @ E,
):
    came = torch.autograd.grad(look_up(E), E, U)[0]
    assert torch.equal(came, G)
print("gradient:", G.int().tolist())

lost = torch.zeros_like(G)
lost[ids] += U  # meant as a sum
print("row 2 of the gradient:", G[2].int().tolist())
print("rows of U for token 2:", U[ids == 2].int().tolist())
kept = (lost[2] == U[ids == 2]).any(dim=0)  # (e,): entry by entry
print("overwritten, keeps one of them:", kept.all().item())

W = torch.tensor([[[1.0, 0], [0, -1]], [[0, 1], [1, 0]]])  # (o, e, k)
y = F.conv1d(E.detach()[ids].transpose(1, 2), W)  # (b, e, t) -> (b, o, t')
print("convolved:", y.transpose(1, 2).int().tolist())
