# Wrong: takes k from the values
import torch


def attention(Q, K, V):
    scores = Q @ K.mT / V.shape[-1] ** 0.5
    return torch.softmax(scores, dim=-1) @ V
