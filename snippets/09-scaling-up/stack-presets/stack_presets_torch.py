import math

import torch
import torch.nn.functional as F

n, most, seed = 24, 30, 1


def numbers(*shape):
    """The same in every language: Park and Miller's generator."""
    global seed
    drawn = []
    for _ in range(math.prod(shape)):
        seed = seed * 16807 % 2147483647
        drawn.append(math.sqrt(12) * (seed / 2147483647 - 0.5))
    return torch.tensor(drawn, dtype=torch.float64).reshape(shape)


x, g, W = numbers(n), numbers(n), numbers(most, n, n)  # variance 1


def forward(x, kind, blocks, gain):  # (n,) -> (n,)
    for V in W[:blocks]:
        z = F.layer_norm(x, (n,)) if kind == "pre-norm" else x
        f = gain * math.sqrt(2 / n) * V @ torch.relu(z)
        x = f if kind == "plain" else x + f
        if kind == "post-norm":
            x = F.layer_norm(x, (n,))
    return x


cases = {  # kind, blocks, gain
    "plain": ("plain", 30, 1.0),
    "gain too small": ("plain", 30, 0.7),
    "residual": ("residual", 30, 1.0),
    "small gain": ("residual", 30, 0.2),
    "pre-norm": ("pre-norm", 30, 1.0),
    "post-norm": ("post-norm", 30, 1.0),
}
for name, case in cases.items():  # case=case: this round's case
    y, vjp = torch.func.vjp(lambda x, case=case: forward(x, *case), x)
    signal, gradient = y.norm() / x.norm(), vjp(g)[0].norm() / g.norm()
    print(f"{name}, signal: {math.log10(signal):.2f}")
    print(f"{name}, gradient: {math.log10(gradient):.2f}")
