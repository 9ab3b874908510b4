import torch

torch.set_default_dtype(torch.float64)
t = torch.arange(257) / 256  # (n,)
x, y = torch.meshgrid(t, t, indexing="ij")


def tent(t):
    return 2 * torch.relu(t) - 4 * torch.relu(t - 0.5)


def square(t, k):  # for t in [0, 1]
    f, folded = t, t
    for j in range(1, k + 1):
        folded = tent(folded)
        f = f - folded / 4**j
    return f


for k in (1, 3, 5):
    product = square((x + y) / 2, k) - square((x - y).abs() / 2, k)
    error = (product - x * y).abs().max()
    print(f"k = {k}, largest error: {error:.2e}")
    print(f"k = {k}, 0 times y: {product[0].abs().max():.1f}")
