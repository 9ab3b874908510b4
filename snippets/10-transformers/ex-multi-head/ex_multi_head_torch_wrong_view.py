# Wrong: the heads are cut by a reshape alone
import torch


def multi_head(X, W_q, W_k, W_v, W_o, h):
    b, n, _ = X.shape
    Q, K, V = ((X @ W).reshape(b, h, n, -1) for W in (W_q, W_k, W_v))
    S = Q @ K.mT / Q.shape[-1] ** 0.5  # (b, h, n, n)
    H = torch.softmax(S, -1) @ V  # (b, h, n, v)
    return H.transpose(1, 2).reshape(b, n, -1) @ W_o
