from functools import partial

import torch
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint
from torch.utils.flop_counter import FlopCounterMode

B = 32  # keys in a block
n, m, k, v = 256, 512, 8, 8
torch.manual_seed(0)
shapes = (n, k), (m, k), (m, v)
Q, K, V = (torch.randn(shape, requires_grad=True) for shape in shapes)


def naive(Q, K, V):
    return (Q @ K.T / k**0.5).softmax(dim=1) @ V


def step(top, s, o, Q, K, V):
    Z = Q @ K.T / k**0.5  # (n, B)
    new = torch.maximum(top, Z.detach().amax(dim=1, keepdim=True))
    P, old = (Z - new).exp(), (top - new).exp()
    return new, old * s + P.sum(dim=1, keepdim=True), old * o + P @ V


def again(*args):  # keeps its arguments, and runs once more on the way back
    return checkpoint(step, *args, use_reentrant=False)


def in_blocks(step, Q, K, V):
    top = Q.new_full((n, 1), -torch.inf)
    s, o = Q.new_zeros(n, 1), Q.new_zeros(n, v)
    for block in zip(K.split(B), V.split(B), strict=True):
        top, s, o = step(top, s, o, Q, *block)
    return o / s


def cost(attention):  # numbers kept for the way back, and multiplications
    found = {}

    def pack(saved):  # one array may be saved twice: count addresses
        found[saved.data_ptr()] = saved.numel()
        return saved

    with FlopCounterMode(display=False) as counter:
        with saved_tensors_hooks(pack, lambda saved: saved):
            out = attention(Q, K, V)
        out.sum().backward()
    return sum(found.values()), counter.get_total_flops() // 2


blocks, again = partial(in_blocks, step), partial(in_blocks, again)
ways = {"whole": naive, "blocks": blocks, "again": again}
for name, attention in ways.items():
    kept, times = cost(attention)
    print(f"{name}, kept: {kept / (n * m):.2f} n m")
    print(f"{name}, multiplications: {times / (n * m * k):.0f} n m k")
print(f"scores in one block: {B / m:.3f} n m")
