import torch
from torch.utils.flop_counter import FlopCounterMode

e, m, h, k = 4096, 8192, 32, 128  # features, tokens kept, heads, width


def measure(f, *shapes):  # flops, and bytes in and out, in bfloat16
    arrays = [
        torch.empty(s, dtype=torch.bfloat16, device="meta") for s in shapes
    ]
    with FlopCounterMode(display=False) as counter:
        out = f(*arrays)
    moved = sum(u.nbytes for u in [*arrays, out])
    return counter.get_total_flops(), moved


for b in 1, 16, 256, 4096:  # tokens that share the weights
    flops, moved = measure(torch.matmul, (b, e), (e, e))
    print(f"weights, {b} tokens, flops per byte: {flops / moved:.1f}")


def scores(q, K):  # (b, g, h/g, k), (b, g, m, k): each its own cache
    return q @ K.mT


for b, g in (1, 32), (16, 32), (16, 8), (16, 1):
    flops, moved = measure(scores, (b, g, h // g, k), (b, g, m, k))
    print(f"cache, b = {b}, g = {g}, flops per byte: {flops / moved:.1f}")
