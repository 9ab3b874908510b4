import torch
from torch.utils.flop_counter import FlopCounterMode

e = 16
n = 1000


def joined(first, second):
    return [max(two) + 1 for two in zip(first, second, strict=False)]


def tree(ready):  # the round after which each item is there
    if len(ready) == 1:
        return 0, ready
    pairs = joined(ready[::2], ready[1::2])
    below, odd = tree(pairs)
    even = joined(odd, ready[2::2])
    ready = ready.copy()
    ready[1::2], ready[2::2] = odd, even
    return len(pairs) + below + len(even), ready


def doubling(n):
    reaches = [2**i for i in range((n - 1).bit_length())]
    return sum(n - reach for reach in reaches), len(reaches)


print("loop, operations and rounds:", (n - 1, n - 1))
operations, ready = tree([0] * n)
print("tree, operations and rounds:", (operations, max(ready)))
print("doubling, operations and rounds:", doubling(n))

A, b = torch.eye(e), torch.ones(e)
with FlopCounterMode(display=False) as counter:
    A @ b[:, None]
    step = counter.get_total_flops() // 2  # it counts additions too
    A @ A
    join = counter.get_total_flops() // 2
print("multiplications, a step:", step)
print("multiplications, two pairs joined:", join)
print("loop, dense:", n * step)
print("tree, dense:", operations * join)
print("loop, diagonal:", n * e)
print("tree, diagonal:", operations * 2 * e)
print("numbers in the pairs, dense:", n * (e * e + e))
print("numbers in the pairs, diagonal:", n * 2 * e)
