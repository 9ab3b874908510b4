# Wrong: short adjoints are stretched to length c
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
        return g * ctx.c / torch.linalg.vector_norm(g).clamp(min=1e-9), None


def clip_back(x, c):
    return ClipBack.apply(x, c)
