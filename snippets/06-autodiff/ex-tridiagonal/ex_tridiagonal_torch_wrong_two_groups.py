# Wrong: columns two apart still have a row in common
import torch


def tridiagonal(push, d):
    i = torch.arange(d)
    near = (i[:, None] - i).abs() <= 1
    J = torch.zeros(d, d)
    for k in range(min(2, d)):
        group = i % 2 == k
        image = push(group.float())
        J = torch.where(near & group, image[:, None], J)
    return J
