import torch


def unit(x, w, b, a):  # a σ(wx + b)
    return a * torch.sigmoid(w * x + b)


x = torch.tensor([0.0, 2.0, 3.0, 4.0, 6.0])  # (n,)
for name, w, b in [
    ("w = 2", 2.0, -6.0),
    ("w = 8, b as it was", 8.0, -6.0),
    ("w = 8", 8.0, -24.0),
    ("w = -8", -8.0, 24.0),
]:
    s = -b / w  # the centre: there wx + b is 0
    print(f"{name}, centre: {s:.2f}")
    slope = torch.func.grad(unit)(torch.tensor(s), w, b, 5.0)
    print(f"{name}, slope there: {slope:.2f}")
    values = [round(y, 2) for y in unit(x, w, b, 5.0).tolist()]
    print(f"{name}, at 0 2 3 4 6: {values}")
    shifted = 5 * torch.sigmoid(w * (x - s))  # the same, by its centre
    assert torch.allclose(unit(x, w, b, 5.0), shifted)
    assert torch.isclose(slope, torch.tensor(5 * w / 4))
