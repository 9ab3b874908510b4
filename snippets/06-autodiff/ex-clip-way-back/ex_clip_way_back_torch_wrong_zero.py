# Wrong: divides by a length that may be zero
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
        return g / length * torch.clamp(length, max=ctx.c), None


def clip_back(x, c):
    return ClipBack.apply(x, c)
