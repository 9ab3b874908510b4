import math

import torch
import torch.nn.functional as F

# softmax: (1, 2, 5)/8 and (3, 3, 2)/8
Z = torch.tensor([[1.0, 2.0, 5.0], [3.0, 3.0, 2.0]]).log()  # (n, c)
y = torch.tensor([2, 0])  # (n,): class numbers
Y = F.one_hot(y, num_classes=3).float()  # (n, c)
P = torch.softmax(Z, dim=-1)  # (n, c)

each = -(Y * P.log()).sum(-1)  # (n,): the sum of the definition
print("each:", [round(loss, 4) for loss in each.tolist()])
print("by hand:", [round(math.log(8 / 5), 4), round(math.log(8 / 3), 4)])
mean = each.mean()
print(f"mean: {mean:.4f}")

picked = -P[torch.arange(2), y].log()  # (n,): one entry of each row
from_logits = Z.exp().sum(-1).log() - Z[torch.arange(2), y]  # (n,)
torch.testing.assert_close(picked, each)
torch.testing.assert_close(from_logits, each)

torch.testing.assert_close(F.cross_entropy(Z, y), mean)
torch.testing.assert_close(F.cross_entropy(Z, Y), mean)
torch.testing.assert_close(F.nll_loss(P.log(), y), mean)
unreduced = F.cross_entropy(Z, y, reduction="none")  # (n,)
torch.testing.assert_close(unreduced, each)
for c in (3, 10, 1000):  # no opinion: equal logits
    loss = F.cross_entropy(torch.zeros(1, c), torch.tensor([0]))
    print(f"equal logits, {c} classes: {loss:.4f}")
