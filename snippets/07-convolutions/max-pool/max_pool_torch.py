import torch
from torch.nn import functional as F


def max_pool(x):  # (n, c, h, w) -> (n, c, h // 2, w // 2)
    n, c, h, w = x.shape
    x = x[:, :, : h // 2 * 2, : w // 2 * 2]  # an odd row has no partner
    return x.reshape(n, c, h // 2, 2, w // 2, 2).amax(dim=(3, 5))


x = torch.tensor(
    [[1.0, 3, 0, 2, 9], [0, 2, 1, 1, 9], [4, 4, 0, 5, 9], [4, 4, 5, 0, 9]]
)[None, None]  # (1, 1, 4, 5)
print("4 x 5 becomes:", max_pool(x)[0, 0].tolist())
assert max_pool(x).equal(F.max_pool2d(x, 2))


def slope(pool):  # what each pixel gets of the sum of all outputs
    return torch.func.grad(lambda x: pool(x).sum())(x)[0, 0]


print("slope, maximum by hand:")
print("\n".join(str(row) for row in slope(max_pool).tolist()))
print("slope, built in:")
built_in = slope(lambda x: F.max_pool2d(x, 2))
print("\n".join(str(row) for row in built_in.tolist()))

flat = torch.zeros(1, 1, 6, 6)  # all windows tie
move = torch.func.grad(lambda x: F.max_pool2d(x, 2).sum())(flat)
slopes = int((move != 0).sum())
print(f"constant image, pixels with a slope: {slopes} of {flat.numel()}")
