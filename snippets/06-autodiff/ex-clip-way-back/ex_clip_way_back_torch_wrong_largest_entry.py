# Wrong: clips only if one entry alone is larger than c
import torch


class ClipBack(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x, c):
        return x.clone()

    @staticmethod
    def setup_context(ctx, inputs, output):
        _, ctx.c = inputs

    @staticmethod
    def backward(ctx, g):
        length = torch.linalg.vector_norm(g)
        over = g.abs().max() > ctx.c
        return g * torch.where(over, ctx.c / length, 1.0), None


def clip_back(x, c):
    return ClipBack.apply(x, c)
