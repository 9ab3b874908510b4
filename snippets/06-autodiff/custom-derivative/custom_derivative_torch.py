import torch
from torch.func import grad, vmap


def plain(x):  # (exp(x) - 1) / x, and 1 at 0
    return torch.where(x == 0, 1.0, torch.expm1(x) / x)


def harmless(x):  # the same, and the branch not taken divides by 1
    far = torch.where(x == 0, 1.0, x)
    return torch.where(x == 0, 1.0, torch.expm1(far) / far)


def slope(x):  # its derivative, by a series where x is small
    near = x.abs() < 0.05
    far = torch.where(near, 1.0, x)  # never divides by nearly 0
    exact = (torch.exp(far) - torch.expm1(far) / far) / far
    return torch.where(near, 1 / 2 + x / 3 + x**2 / 8 + x**3 / 30, exact)


class Ours(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return plain(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)  # what the way back will need

    @staticmethod
    def backward(ctx, g):  # g: the adjoint of the output
        (x,) = ctx.saved_tensors
        return g * slope(x)


ours = Ours.apply
for scale in (1.0, 1e-3, 1e-6):
    x = scale * torch.linspace(1, 2, 100)  # float32
    truth = slope(x.double())
    for name, f in (("rules", plain), ("ours", ours)):
        error = (vmap(grad(f))(x) / truth - 1).abs().max().item()
        print(f"x near {scale:g}, {name} within 1 %: {error < 0.01}")
zero = torch.tensor(0.0)
for name, f in dict(rules=plain, harmless=harmless, ours=ours).items():
    print(f"{name} at 0: {grad(f)(zero):.1f}")

x, h = torch.linspace(-2, 2, 41, dtype=torch.float64), 1e-4
measured = (ours(x + h) - ours(x - h)) / (2 * h)
error = (vmap(grad(ours))(x) / measured - 1).abs().max()
print("agrees with differences to 1e-6:", error.item() < 1e-6)
