import torch


def head_scores(Q, K):
    d = Q.shape[-1]
    return torch.einsum("bnhd,bmhd->bhnm", Q, K) / d**0.5
