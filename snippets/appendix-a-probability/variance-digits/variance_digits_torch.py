import torch

centre = 1e6
names = {torch.float32: "float32", torch.float64: "float64"}
for dtype, name in names.items():
    x = torch.tensor([centre - 1, centre + 1], dtype=dtype)  # (2,)
    two_pass = (x - x.mean()).square().mean()
    difference = x.square().mean() - x.mean().square()
    print(f"{name}, mean of squared distances: {two_pass:.3f}")
    assert torch.isclose(two_pass, x.var(correction=0))

    square = x.mean().square()
    step = torch.nextafter(square, 2 * square) - square
    print(f"{name}, step near the square: {step:g}")
    print(f"{name} difference of squares: {difference:.3f}")
    near = abs(difference - 1) < 0.5
    print(f"{name}, difference is near 1: {near}")

    shifted = x - x[0]  # any number near the data will do
    moved = shifted.square().mean() - shifted.mean().square()
    print(f"{name}, difference, shifted: {moved:.3f}")
