# Wrong: exponentials of large scores overflow
import torch


def attention(Q, K, V):
    scores = Q @ K.mT / Q.shape[-1] ** 0.5
    weights = torch.exp(scores)
    return weights / weights.sum(dim=-1, keepdim=True) @ V
