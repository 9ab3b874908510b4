import torch
from torch.nn.functional import huber_loss


def huber(r, delta):  # elementwise
    inside = r.square() / 2
    outside = delta * (r.abs() - delta / 2)
    return torch.where(r.abs() <= delta, inside, outside)


r = torch.tensor([-6.0, -2.0, -0.5, 0.0, 1.0, 3.0])  # residuals
print("residual:", r.tolist())
print("squared, halved:", (r.square() / 2).tolist())
print("absolute:", r.abs().tolist())
print("Huber, delta 2:", huber(r, 2.0).tolist())
for delta in (0.5, 1.0, 2.0):
    theirs = huber_loss(torch.zeros(6), r, delta=delta, reduction="none")
    assert torch.allclose(huber(r, delta), theirs)

slope = torch.func.vmap(torch.func.grad(huber), in_dims=(0, None))
print("slope of Huber:", slope(r, 2.0).tolist())
assert torch.equal(slope(r, 2.0), r.clamp(-2.0, 2.0))
