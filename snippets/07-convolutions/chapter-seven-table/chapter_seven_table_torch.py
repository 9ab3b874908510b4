import torch
import torch.nn.functional as F

n, c, h, w, o, k = 2, 3, 8, 8, 4, 3
X = torch.linspace(-1, 1, n * c * h * w).reshape(n, c, h, w)
W = torch.linspace(-1, 2, o * c * k * k).reshape(o, c, k, k)
D = torch.linspace(1, -1, c * k * k).reshape(c, 1, k, k)
P, a = torch.linspace(-1, 1, o * c).reshape(o, c, 1, 1), torch.ones(o)

Y = F.conv2d(X, W)
table = dict(
    patches=F.unfold(X, k),
    layer=F.conv2d(X, W, a),
    same=F.conv2d(X, W, a, padding=1),
    strided=F.conv2d(X, W, a, stride=2, padding=1),
    dilated=F.conv2d(X, W, a, dilation=2),
    transposed=F.conv_transpose2d(Y, W),
    pooled=F.max_pool2d(X, 2),
    globally=X.mean((2, 3)),
    pointwise=F.conv2d(X, P),
    depthwise=F.conv2d(X, D, groups=c),
    separable=F.conv2d(F.conv2d(X, D, groups=c), P),
)
for name, value in table.items():
    print(f"{name}: {tuple(value.shape)}")
means = [round(value.square().mean().item(), 3) for value in table.values()]
print("mean squares:", means)
