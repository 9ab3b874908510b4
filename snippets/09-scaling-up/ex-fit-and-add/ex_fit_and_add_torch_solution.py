import torch


def fit_and_add(x, f, P, s):
    kept = x[:, :, ::s, ::s]
    if P is not None:
        kept = torch.nn.functional.conv2d(kept, P[:, :, None, None])
    return kept + f
