import torch

k1, k2 = torch.tensor([[1.0, 0.0], [0.6, 0.8]])  # (r,) each, length 1
red, green, blue = torch.tensor([[1.0, 0, 0], [0, 1, 0], [0, 0, 1]])  # (v,)
writes = [(k1, red), (k2, green), (k1, blue)]  # k1 gets a new value


def show(name, values):
    print(f"{name}:", " ".join(f"{x:.2f}" for x in values.tolist()))


S = torch.zeros(2, 3)  # (r, v)
for k, v in writes:
    S = S + torch.outer(k, v)
show("sum, k1 reads", k1 @ S)
show("sum, k2 reads", k2 @ S)

beta = 1.0
S = torch.zeros(2, 3)
for k, v in writes:
    S.requires_grad_()
    loss = (k @ S - v).square().sum() / 2  # what is read, and what should be
    (gradient,) = torch.autograd.grad(loss, S)
    descended = S.detach() - beta * gradient
    S = S.detach()
    S = S + beta * torch.outer(k, v - k @ S)  # write the difference
    assert torch.allclose(S, descended)  # one step of descent
show("delta, k1 reads", k1 @ S)
show("delta, k2 reads", k2 @ S)

for beta in (0.0, 0.5, 1.0):  # the last write once more, k1 with red
    again = S + beta * torch.outer(k1, red - k1 @ S)
    show(f"red once more, beta = {beta}", k1 @ again)
