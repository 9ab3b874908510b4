import torch
from torch import nn
from torch.nn import functional as F

e, h = 48, 4


class Block(nn.Module):
    """Pre-norm, RMS norms, and a gated MLP of m hidden units."""

    def __init__(self, e, h, m):
        super().__init__()
        self.norms = nn.ModuleList([nn.RMSNorm(e), nn.RMSNorm(e)])
        self.attention = nn.MultiheadAttention(
            e, h, bias=False, batch_first=True
        )
        self.gate = nn.Linear(e, m, bias=False)
        self.up = nn.Linear(e, m, bias=False)
        self.down = nn.Linear(m, e, bias=False)

    def forward(self, x):  # (b, n, e)
        u = self.norms[0](x)
        x = x + self.attention(u, u, u, need_weights=False)[0]
        u = self.norms[1](x)
        return x + self.down(F.silu(self.gate(u)) * self.up(u))


def size(*modules):
    return sum(p.numel() for m in modules for p in m.parameters())


def say(name, count):
    print(f"{name}: {count} = {count / e**2:.2f} e^2")


gated = Block(e, h, 8 * e // 3)  # 8/3 e: three matrices cost as two did
assert gated(torch.zeros(2, 5, e)).shape == (2, 5, e)
plain = nn.TransformerEncoderLayer(e, h, 4 * e, batch_first=True)
say("attention", size(gated.attention))
say("gated MLP, 8/3 e hidden", size(gated.gate, gated.up, gated.down))
say("MLP, 4 e hidden", plain.linear1.weight.numel() * 2)
say("gated block with its norms", size(gated))
assert size(gated) == 12 * e**2 + 2 * e
say("plain block with norms and biases", size(plain))
assert size(plain) == 12 * e**2 + 13 * e
say("gated by mistake, 4 e hidden", size(Block(e, h, 4 * e)))
