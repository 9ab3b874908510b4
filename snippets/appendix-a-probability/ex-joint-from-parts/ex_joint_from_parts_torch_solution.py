import torch


def joint(p_z, x_given_z, y_given_zx):
    return torch.einsum("z,zx,zxy->zxy", p_z, x_given_z, y_given_zx)


def z_given_y(table):
    pairs = table.sum(dim=1).T  # (b, c): p(z, y)
    total = pairs.sum(dim=1)[:, None]  # (b, 1): p(y)
    p_z = pairs.sum(dim=0)  # (c,)
    safe = torch.where(total > 0, total, 1.0)
    return torch.where(total > 0, pairs / safe, p_z)
