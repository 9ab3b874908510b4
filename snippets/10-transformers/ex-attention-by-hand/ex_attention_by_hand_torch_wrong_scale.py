# Wrong: divides by k and not by its root
import torch


def attention(Q, K, V):
    scores = Q @ K.mT / Q.shape[-1]
    return torch.softmax(scores, dim=-1) @ V
