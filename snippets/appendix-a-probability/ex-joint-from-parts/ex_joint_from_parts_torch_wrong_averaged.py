# Wrong: divides first and averages over x
import torch


def joint(p_z, x_given_z, y_given_zx):
    return torch.einsum("z,zx,zxy->zxy", p_z, x_given_z, y_given_zx)


def z_given_y(table):
    given = table / table.sum(dim=0)  # (c, a, b): p(z | x, y)
    return given.mean(dim=1).T
