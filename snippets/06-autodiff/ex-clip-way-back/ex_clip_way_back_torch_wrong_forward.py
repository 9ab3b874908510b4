# Wrong: shortens the value instead of the adjoint
import torch


class ClipBack(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x, c):
        return x * min(1.0, c / float(torch.linalg.vector_norm(x)))

    @staticmethod
    def setup_context(ctx, inputs, output):
        _, ctx.c = inputs

    @staticmethod
    def backward(ctx, g):
        length = torch.linalg.vector_norm(g)
        factor = torch.where(length > ctx.c, ctx.c / length, 1.0)
        return g * factor, None


def clip_back(x, c):
    return ClipBack.apply(x, c)
