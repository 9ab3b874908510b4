import torch
import torch.nn.functional as F


def both_sides(x, kernel):  # the habit in PyTorch
    return F.conv2d(x, kernel, stride=2, padding=1)


def same_pads(n, s, q):  # what "SAME" adds before and after n pixels
    total = max((-(-n // q) - 1) * q + s - n, 0)  # -(-a // b) rounds up
    return total // 2, total - total // 2


def same(x, kernel):
    h, w, s = *x.shape[2:], kernel.shape[2]
    around = *same_pads(w, s, 2), *same_pads(h, s, 2)  # last axis first
    return F.conv2d(F.pad(x, around), kernel, stride=2)


kernel = torch.arange(1.0, 10).reshape(1, 1, 3, 3)
for h in 7, 8:
    x = torch.arange(float(h * h)).reshape(1, 1, h, h) % 7
    a, b = both_sides(x, kernel), same(x, kernel)
    assert a.shape == b.shape == (1, 1, -(-h // 2), -(-h // 2))
    print(f"{h} pixels, SAME adds before and after:", *same_pads(h, 3, 2))
    print(
        f"{h} pixels, entries that differ:",
        (abs(a - b) > 0.5).sum().item(),
        "of",
        a.numel(),
    )

middle = torch.zeros(1, 1, 3, 3)
middle[0, 0, 1, 1] = 1  # a kernel that reads where its window is centred
place = torch.arange(64.0).reshape(1, 1, 8, 8) % 8  # each pixel's column
for name, f in {"both sides": both_sides, "SAME": same}.items():
    read = f(place, middle)[0, 0, 0].int().tolist()
    print(f"8 pixels, {name}, windows centred on:", read)

try:
    F.conv2d(place, kernel, stride=2, padding="same")
except RuntimeError as refusal:
    assert "not supported for strided" in str(refusal)
else:
    raise AssertionError("same with a stride, and no refusal")
