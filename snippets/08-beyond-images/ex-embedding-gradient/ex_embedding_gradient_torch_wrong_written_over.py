# Wrong: where a token repeats, the last one wins
import torch


def embedding_gradient(ids, U, v, padding):
    G = torch.zeros(v, U.shape[-1], dtype=U.dtype)
    G[ids] += U
    if padding is not None:
        G[padding] = 0
    return G
