# Wrong: cuts out a corner instead of every s-th pixel
import torch


def fit_and_add(x, f, P, s):
    kept = x[:, :, : f.shape[2], : f.shape[3]]
    if P is not None:
        kept = torch.einsum("oc,nchw->nohw", P, kept)
    return kept + f
