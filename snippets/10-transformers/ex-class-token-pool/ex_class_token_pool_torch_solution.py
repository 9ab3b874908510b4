import torch


def class_token_pool(x, c, Wq, Wk, Wv, real):
    b, n, e = x.shape
    Z = torch.cat([c.expand(b, 1, e), x], dim=1)  # (b, 1 + n, e)
    seen = torch.cat([real.new_ones(b, 1), real], dim=1)  # (b, 1 + n)
    scores = Z @ Wk @ (c @ Wq) / Wq.shape[1] ** 0.5  # (b, 1 + n)
    scores = scores.masked_fill(~seen, -torch.inf)
    return (scores.softmax(dim=1)[:, None] @ (Z @ Wv))[:, 0]
