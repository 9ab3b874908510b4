import torch


def patch_graph(X, s):
    b, h, w = X.shape
    p, q = h // s, w // s
    patches = (
        X.reshape(b, p, s, q, s).transpose(2, 3).reshape(b, p * q, s * s)
    )
    i = torch.arange(p * q)
    down = (i[:, None] // q - i // q).abs()
    across = (i[:, None] % q - i % q).abs()
    A = down + across == 1
    return patches, A.float()
