# Wrong: forgets the scale on the way back
import torch


def attention_backward(Q, K, V, G):
    scale = Q.shape[1] ** -0.5
    P = torch.softmax(scale * Q @ K.T, dim=1)  # (n, m)
    dP = G @ V.T  # (n, m)
    dS = P * (dP - (P * dP).sum(dim=1, keepdim=True))  # (n, m)
    return dS @ K, dS.T @ Q, P.T @ G
