import torch


def attention(Q, K, V):
    scores = Q @ K.mT / Q.shape[-1] ** 0.5
    return torch.softmax(scores, dim=-1) @ V
