import numpy as np
import torch

rng = np.random.default_rng(0)
e = 6
W = rng.normal(size=(e, e))
W = torch.from_numpy(0.8 * W / np.linalg.norm(W, 2))  # norm 0.8: contracts
x, y = torch.from_numpy(rng.normal(size=(2, e)))


def unrolled(W, x, m):
    z = torch.zeros_like(x)
    for _ in range(m):
        z = (W @ z + x).tanh()
    return z


class FixedPoint(torch.autograd.Function):
    @staticmethod
    def forward(ctx, W, x):  # runs without a tape
        z = unrolled(W, x, 100)
        ctx.save_for_backward(W, z)  # one state, not a hundred
        return z

    @staticmethod
    def backward(ctx, g):
        W, z = ctx.saved_tensors
        slope = 1 - z.square()
        J = slope[:, None] * W  # of the step, by z, at the fixed point
        w = torch.linalg.solve((torch.eye(e) - J).T, g) * slope
        return torch.outer(w, z), w  # by W and by x


def gradient(layer):
    W_, x_ = W.clone().requires_grad_(), x.clone().requires_grad_()
    loss = 0.5 * (layer(W_, x_) - y).square().sum()
    return torch.cat([g.ravel() for g in torch.autograd.grad(loss, (W_, x_))])


z = unrolled(W, x, 100)
assert torch.allclose((W @ z + x).tanh(), z, atol=1e-12)  # at rest
implicit = gradient(FixedPoint.apply)
for m in (2, 5, 10, 20):
    g = gradient(lambda W, x, m=m: unrolled(W, x, m))
    print(f"{m} steps, gradient off by: {(g - implicit).norm():.6f}")
g = gradient(lambda W, x: unrolled(W, x, 100))
print("100 steps = implicit:", torch.allclose(g, implicit))
print(f"norm of the gradient: {implicit.norm():.4f}")
