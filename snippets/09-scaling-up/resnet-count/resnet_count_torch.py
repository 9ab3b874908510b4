from torch import nn


def layer(s, c, o, side):  # no bias; 2 o of the batch norm
    size = nn.Conv2d(c, o, s, device="meta").weight.numel()
    return size + 2 * o, size * side**2


def resnet(early):  # which convolution has the stride: 1 x 1 or 3 x 3
    layers = [layer(7, 3, 64, 112)]
    c = 64
    stages = (3, 64, 56), (4, 128, 28), (6, 256, 14), (3, 512, 7)
    for depth, m, side in stages:
        for i in range(depth):
            last = side if early or i or m == 64 else 2 * side
            layers += [layer(1, c, m, last), layer(3, m, m, side)]
            layers += [layer(1, m, 4 * m, side)]
            if i == 0:  # the shortcut changes its width
                layers.append(layer(1, c, 4 * m, side))
            c = 4 * m
    layers.append((c * 1000 + 1000, c * 1000))  # dense, after the pooling
    return layers


numbers, products = map(sum, zip(*resnet(early=False), strict=True))
_, early = map(sum, zip(*resnet(early=True), strict=True))
assert numbers == 25_557_032
print("convolutions:", len(resnet(early=False)) - 1)
print(f"parameters: {numbers:,}")
print(f"stride in 3 x 3: {products / 1e9:.2f} billion")
print(f"stride in 1 x 1: {early / 1e9:.2f} billion")
