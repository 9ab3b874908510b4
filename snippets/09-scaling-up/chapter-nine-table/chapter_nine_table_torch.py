import torch
import torch.nn.functional as F

n, c, h, w, g, p, eps = 4, 6, 3, 3, 2, 0.5, 1e-5
X = torch.linspace(-1, 2, n * c * h * w).square().reshape(n, c, h, w)
W = torch.linspace(-1, 1, n * c).reshape(n, c)
G = torch.linspace(3, -1, n * c).reshape(n, c)  # a gradient, as W
mask = torch.arange(n * c * h * w).reshape(X.shape) % 2
alpha, beta = torch.linspace(1, 2, c), torch.linspace(0, 1, c)
eta, lam, rho, share = 0.1, 0.01, 1.0, 0.3


def norm(x, axes):  # mean 0 and variance 1 along the axes
    m = x.mean(axes, keepdim=True)
    v = x.var(axes, keepdim=True, correction=0)
    return (x - m) / torch.sqrt(v + eps)


def affine(x):  # a scale and a shift for each channel
    return alpha[:, None, None] * x + beta[:, None, None]


table = dict(
    decayed=(1 - eta * lam) * W - eta * G,
    clipped=G * min(1, rho / G.norm()),
    mixed=share * X + (1 - share) * X.flip(0),
    dropped=X * mask / (1 - p),
    batch=affine(norm(X, (0, 2, 3))),
    layer=affine(norm(X, (1, 2, 3))),
    instance=affine(norm(X, (2, 3))),
    group=affine(norm(X.reshape(n, g, -1), 2).reshape(X.shape)),
    rms=W / torch.sqrt(W.square().mean(1, keepdim=True) + eps),
    residual=X + torch.relu(affine(X)),
    pre_norm=X + torch.relu(affine(norm(X, (1, 2, 3)))),
    post_norm=norm(X + torch.relu(affine(X)), (1, 2, 3)),
)
means, s = X.mean((0, 2, 3)), X.var((0, 2, 3), correction=0)
built = F.batch_norm(X, means, s, alpha, beta, eps=eps)
assert torch.allclose(table["batch"], built, atol=1e-5)
built = F.group_norm(X, g, alpha, beta, eps)
assert torch.allclose(table["group"], built, atol=1e-5)
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
means = [round(value.square().mean().item(), 3) for value in table.values()]
print("mean squares:", means)
