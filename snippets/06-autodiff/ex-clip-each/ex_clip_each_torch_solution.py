import torch


def clipped_mean(loss, p, X, y, c):
    each = torch.func.vmap(torch.func.grad(loss), in_dims=(None, 0, 0))
    G = each(p, X, y)  # per tensor (n, ...)
    squares = [g.reshape(len(y), -1).square().sum(1) for g in G.values()]
    norms = sum(squares).sqrt()  # (n,)
    factor = torch.clamp(c / norms, max=1)
    return {
        k: torch.tensordot(factor, g, dims=1) / len(y) for k, g in G.items()
    }
