# Wrong: divides by p(z), which gives p(y | z)
import torch


def joint(p_z, x_given_z, y_given_zx):
    return torch.einsum("z,zx,zxy->zxy", p_z, x_given_z, y_given_zx)


def z_given_y(table):
    pairs = table.sum(dim=1).T  # (b, c): p(z, y)
    return pairs / pairs.sum(dim=0)
