# Wrong: all first maps, then all second ones
import torch


def best_separable(K, q):
    o, c, s, _ = K.shape
    matrices = K.transpose(0, 1).reshape(c, o, s * s)
    U, d, Vh = torch.linalg.svd(matrices, full_matrices=False)
    D = Vh[:, :q].transpose(0, 1).reshape(c * q, 1, s, s)
    P = U[:, :, :q] * d[:, None, :q]  # (c, o, q)
    return D, P.permute(1, 2, 0).reshape(o, c * q)
