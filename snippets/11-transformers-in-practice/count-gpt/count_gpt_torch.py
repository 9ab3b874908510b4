import torch
from torch import nn

sizes = {  # L, e, h, context n, vocabulary v
    "a small GPT": (1, 64, 4, 64, 97),
    "GPT-2, the smallest": (12, 768, 12, 1024, 50257),
}
for name, (L, e, h, n, v) in sizes.items():
    with torch.device("meta"):  # shapes, and no memory for the numbers
        block = nn.TransformerEncoderLayer(e, h, 4 * e, norm_first=True)
        one = sum(p.numel() for p in block.parameters())
        ends = nn.ModuleList([nn.Embedding(v, e), nn.Embedding(n, e)])
        ends.append(nn.LayerNorm(e))
        rest = sum(p.numel() for p in ends.parameters())
    assert one == 12 * e**2 + 13 * e  # 4 + 8 matrices; biases, two norms
    total = L * one + rest
    print(f"{name}, in a block: {one}")
    print(f"{name}, tied: {total}")
    print(f"{name}, untied: {total + v * e}")
    print(f"{name}, share of E when tied: {v * e / total:.3f}")
