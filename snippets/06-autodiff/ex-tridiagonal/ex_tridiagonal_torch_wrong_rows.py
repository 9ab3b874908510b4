# Wrong: what a run returns is laid along rows
import torch


def tridiagonal(push, d):
    i = torch.arange(d)
    near = (i[:, None] - i).abs() <= 1
    J = torch.zeros(d, d)
    for k in range(min(3, d)):
        group = i % 3 == k
        image = push(group.float())
        J = torch.where(near & group[:, None], image, J)
    return J
