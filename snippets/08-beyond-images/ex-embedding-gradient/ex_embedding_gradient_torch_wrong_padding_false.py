# Wrong: padding 0 counts as no padding
import torch


def embedding_gradient(ids, U, v, padding):
    G = torch.zeros(v, U.shape[-1], dtype=U.dtype)
    G.index_add_(0, ids.flatten(), U.reshape(-1, U.shape[-1]))
    if padding:
        G[padding] = 0
    return G
