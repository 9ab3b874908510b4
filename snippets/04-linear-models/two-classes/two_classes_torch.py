import torch
import torch.nn.functional as F


def sigmoid(z):
    return 1 / (1 + torch.exp(-z))


Z = torch.tensor([[0.5, 2.0], [3.0, 1.0], [4.0, 4.0]])  # (n, 2)
z = Z[:, 1] - Z[:, 0]  # (n,): one number is enough
print("sigmoid:", [round(p, 4) for p in sigmoid(z).tolist()])
torch.testing.assert_close(torch.softmax(Z, dim=-1)[:, 1], sigmoid(z))
torch.testing.assert_close(torch.sigmoid(z), sigmoid(z))
torch.testing.assert_close(1 - sigmoid(z), sigmoid(-z))

y = torch.tensor([1.0, 1.0, 0.0])  # (n,): floats, as in the formula
p = sigmoid(z)
each = -(y * p.log() + (1 - y) * (1 - p).log())  # (n,)
print("loss:", [round(loss, 4) for loss in each.tolist()])
library = F.binary_cross_entropy_with_logits(z, y, reduction="none")
torch.testing.assert_close(library, each)
of_two = F.cross_entropy(Z, y.long(), reduction="none")
torch.testing.assert_close(of_two, each)

slope = torch.func.grad(
    lambda z: F.binary_cross_entropy_with_logits(z, y, reduction="sum")
)(z)
print("gradient:", [round(g, 4) for g in slope.tolist()])
torch.testing.assert_close(slope, p - y)
steep = torch.func.vmap(torch.func.grad(torch.sigmoid))(z)
torch.testing.assert_close(steep, p * (1 - p))
