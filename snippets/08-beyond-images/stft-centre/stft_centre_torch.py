import torch
from torch.nn import functional as F

size, hop = 512, 128
x = torch.zeros(4096, dtype=torch.float64)
x[1024] = 1.0  # a click
window = torch.hann_window(size, dtype=torch.float64)


def loudness(x, **options):  # (t,): of every frame
    S = torch.stft(
        x, size, hop, window=window, return_complex=True, **options
    )
    return S.abs().mean(dim=0)


plain = loudness(x, center=False)  # frame t begins at t * hop
centred = loudness(x)  # frame t has its middle at t * hop
for name, each in {"plain": plain, "centred": centred}.items():
    t = each.argmax().item()
    print(f"{name}, frames: {len(each)}")
    print(f"{name}, loudest frame: {t}")
    print(f"{name}, times hop: {t * hop}")

# centred is plain, of a signal with size / 2 more samples on each side
padded = F.pad(x, (size // 2, size // 2))
assert torch.allclose(loudness(padded, center=False), centred)
t = plain.argmax().item()
print("plain, loudest frame, its middle:", t * hop + size // 2)
print("frames between the two conventions:", size // 2 // hop)
