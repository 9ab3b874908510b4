# Wrong: goes through the second kernel backwards
import torch


def merge(first, second, stride):
    (_, c, s, _), (o, _, t, _) = first.shape, second.shape
    side = s + (t - 1) * stride
    K = first.new_zeros(o, c, side, side)
    for i in range(t):
        for j in range(t):
            part = torch.einsum("om,mcuv->ocuv", second[:, :, i, j], first)
            y, x = (t - 1 - i) * stride, (t - 1 - j) * stride
            K[:, :, y : y + s, x : x + s] += part
    return K
