import torch
from torch import nn

x = torch.ones(2, 6, 5, 5)  # (n, c, h, w)


class Block(nn.Module):
    def __init__(self, c, o):
        super().__init__()
        self.f = nn.Sequential(
            nn.Conv2d(c, o, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(o, o, 3, padding=1),
        )
        same = c == o
        self.shortcut = nn.Identity() if same else nn.Conv2d(c, o, 1)

    def forward(self, x):
        return self.shortcut(x) + self.f(x)


for o in (6, 8):
    block = Block(6, o)
    added = sum(p.numel() for p in block.shortcut.parameters())
    print(f"6 to {o}, shape:", tuple(block(x).shape))
    print(f"6 to {o}, parameters of the shortcut:", added)
try:
    x + torch.ones(2, 8, 5, 5)
except RuntimeError:
    print("6 + 8 channels: refused")
print("6 + 1 channels:", tuple((x + torch.ones(2, 1, 5, 5)).shape))
