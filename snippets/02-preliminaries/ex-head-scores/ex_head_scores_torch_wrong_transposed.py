# Wrong: keys along the rows, queries along the columns
import torch


def head_scores(Q, K):
    d = Q.shape[-1]
    return torch.einsum("bnhd,bmhd->bhmn", Q, K) / d**0.5
