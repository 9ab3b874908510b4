# Wrong: the heads of K have a letter of their own, so they are summed
import torch


def head_scores(Q, K):
    d = Q.shape[-1]
    return torch.einsum("bnhd,bmgd->bhnm", Q, K) / d**0.5
