import torch
from torch.utils.flop_counter import FlopCounterMode

e, h, L, words = 768, 12, 12, 50_257
shapes = [(e, e)] * 4 + [(e, 4 * e), (4 * e, e)]
N = L * sum(rows * columns for rows, columns in shapes)


def block(x, W_q, W_k, W_v, W_o, W_1, W_2):  # (n, e)
    q, k, v = (
        (x @ W).unflatten(-1, (h, -1)).transpose(0, 1)
        for W in (W_q, W_k, W_v)
    )
    a = torch.softmax(q @ k.mT / (e // h) ** 0.5, dim=-1)
    x = x + (a @ v).transpose(0, 1).flatten(1) @ W_o
    return x + torch.relu(x @ W_1) @ W_2


def flops(n, output_layer=False, backward=True):
    def empty(*shape):  # on the device "meta": shapes and no numbers
        return torch.empty(shape, device="meta", requires_grad=True)

    with FlopCounterMode(display=False) as counter:
        x = empty(n, e)
        for _ in range(L):
            x = block(x, *(empty(*s) for s in shapes))
        if output_layer:
            x = x @ empty(e, words)
        if backward:
            x.sum().backward()
    return counter.get_total_flops()


print("weights in the blocks:", N)
for n in 128, 1024, 6 * e, 32 * e:
    both = flops(n)
    assert both == 6 * N * n + 12 * L * n**2 * e
    print(f"n = {n}, over 6 N n: {both / (6 * N * n):.3f}")
assert flops(128) == 3 * flops(128, backward=False)
print("weights of the output layer:", e * words)
both = flops(1024, output_layer=True)
print(f"n = 1024 with it, over 6 N n: {both / (6 * N * 1024):.3f}")
whole = 6 * (N + e * words) * 1024
print(f"n = 1024 with it, its weights in N: {both / whole:.3f}")
