import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
device = torch.accelerator.current_accelerator(check_available=True) or "cpu"


def clips(n, t=5, s=10):  # (n, t, s, s): a spot goes right, left, down, up
    y = rng.integers(0, 4, n)
    step = np.array([(0, 1), (0, -1), (1, 0), (-1, 0)])[y]  # (n, 2)
    first = rng.integers(0, s, (n, 1, 2))
    at = (first + step[:, None] * np.arange(t)[:, None]) % s  # (n, t, 2)
    off = abs(np.arange(s) - at[..., None])  # around the edge, too:
    line = np.exp(-(np.minimum(off, s - off) ** 2) / 2)  # (n, t, 2, s)
    assert (line.argmax(-1) == at).all()  # brightest where the spot is
    x = np.einsum("nti,ntj->ntij", line[:, :, 0], line[:, :, 1])
    x += rng.normal(0, 0.1, x.shape)
    return torch.tensor(x, dtype=torch.float32), torch.from_numpy(y)


class Clips(nn.Module):
    def __init__(self, kt):  # frames that a filter sees
        super().__init__()
        self.conv = nn.Conv3d(1, 8, (kt, 3, 3))
        self.out = nn.Linear(8, 4)
        for p in self.parameters():
            drawn = rng.normal(0, 0.3, p.shape) * (p.ndim > 1)
            with torch.no_grad():
                p.copy_(torch.from_numpy(drawn))

    def forward(self, x):  # (b, t, s, s)
        z = self.conv(x[:, None]).relu()  # (b, h, t - kt + 1, s - 2, s - 2)
        return self.out(z.amax((2, 3, 4)))  # (b, 4)


X, y = (a.to(device) for a in clips(300))
new, truth = (a.to(device) for a in clips(300))
opposite = torch.tensor([1, 0, 3, 2], device=device)[truth]
for kt in (1, 3):
    net = Clips(kt).to(device)
    optimiser = torch.optim.Adam(net.parameters(), lr=0.02)
    for i in rng.integers(0, 300, (120, 32)):
        optimiser.zero_grad()
        nn.functional.cross_entropy(net(X[i]), y[i]).backward()
        optimiser.step()
    print(
        f"{kt} frames, parameters:", sum(p.numel() for p in net.parameters())
    )
    with torch.no_grad():
        ahead, back = net(new), net(new.flip(1))
        right = (ahead.argmax(1) == truth).float().mean()
        turned = (back.argmax(1) == opposite).float().mean()
    print(f"{kt} frames, right: {right:.2f}")
    print(f"{kt} frames, played backwards, the opposite: {turned:.2f}")
    print(
        f"{kt} frames, same answer backwards:",
        torch.allclose(ahead, back, 1e-3, 1e-3),
    )
