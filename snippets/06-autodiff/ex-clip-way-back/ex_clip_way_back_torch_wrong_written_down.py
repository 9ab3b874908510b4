# Wrong: the length is written down, and c is not read
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
        return g * torch.where(length > 2, 2 / length, 1.0), None


def clip_back(x, c):
    return ClipBack.apply(x, c)
