import math

import torch

presets = {  # a, b
    "two ways": (2.0, 0.5),
    "opposed": (-1.5, 0.5),
    "saturated": (1.0, 4.0),
    "t is zero": (1.5, 0.0),
    "s is zero": (-1.0, 1.0),
}


def f(a, b):
    return (a + b) * torch.tanh(b)


def walk(a, b, say):
    s, t = a + b, math.tanh(b)
    y = s * t
    tape = [  # output, and the derivative by each input
        ("s", {"a": 1.0, "b": 1.0}),
        ("t", {"b": 1 - t**2}),
        ("y", {"s": t, "t": s}),
    ]
    say(f"forward: s {s:.4f}, t {t:.4f}, y {y:.4f}")
    adjoint = dict(a=0.0, b=0.0, s=0.0, t=0.0, y=1.0)
    for out, slopes in reversed(tape):
        for name, slope in slopes.items():
            adjoint[name] += adjoint[out] * slope
            product = f"{adjoint[out]:.4f} * {slope:.4f}"
            say(f"{out} to {name}: {product}, now {adjoint[name]:.4f}")
    return y, (adjoint["a"], adjoint["b"])


walk(*presets["two ways"], say=print)
for name, inputs in presets.items():
    y, (by_a, by_b) = walk(*inputs, say=lambda line: None)
    print(f"{name}: y {y:.4f}, gradient ({by_a:.4f}, {by_b:.4f})")
    leaves = [torch.tensor(x, requires_grad=True) for x in inputs]
    theirs = torch.autograd.grad(f(*leaves), leaves)
    assert torch.allclose(torch.stack(theirs), torch.tensor([by_a, by_b]))
