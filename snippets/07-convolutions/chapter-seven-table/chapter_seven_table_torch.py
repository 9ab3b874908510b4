import torch
import torch.nn.functional as F

n, c, h, w, o, s = 2, 3, 8, 8, 4, 3
X = torch.linspace(-1, 1, n * c * h * w).reshape(n, c, h, w)
W = torch.linspace(-1, 2, o * c * s * s).reshape(o, c, s, s)
D = torch.linspace(1, -1, c * s * s).reshape(c, 1, s, s)
P, b = torch.linspace(-1, 1, o * c).reshape(o, c, 1, 1), torch.ones(o)

Y = F.conv2d(X, W)
table = dict(
    patches=F.unfold(X, s),
    layer=F.conv2d(X, W, b),
    same=F.conv2d(X, W, b, padding=1),
    strided=F.conv2d(X, W, b, stride=2, padding=1),
    dilated=F.conv2d(X, W, b, dilation=2),
    transposed=F.conv_transpose2d(Y, W),
    pooled=F.max_pool2d(X, 2),
    globally=X.mean((2, 3)),
    pointwise=F.conv2d(X, P),
    depthwise=F.conv2d(X, D, groups=c),
    separable=F.conv2d(F.conv2d(X, D, groups=c), P),
)
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
squares = [value.square().mean() for value in table.values()]
print("mean squares:", ", ".join(f"{s:.4g}" for s in squares))
