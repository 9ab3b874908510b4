import numpy as np
import torch
import torch.nn.functional as F


def correlate(x, k):  # what conv1d does: slide, multiply, add
    return F.conv1d(x[None, None], k[None, None])[0, 0]


def convolve(x, k):  # what mathematics calls convolution: turn k first
    return correlate(x, k.flip(0))


x = torch.tensor([0.0, 0, 0, 9, 9, 9, 9, 4, 4])  # dark, bright, grey
rise = torch.tensor([-1.0, 0, 1])  # right minus left: bright to the right
print("correlate:", correlate(x, rise).int().tolist())
print("convolve:", convolve(x, rise).int().tolist())  # the mistake
print("largest, correlate:", correlate(x, rise).argmax().item())
print("largest, convolve:", convolve(x, rise).argmax().item())
both = x.numpy(), rise.numpy()
assert np.array_equal(convolve(x, rise).numpy(), np.convolve(*both, "valid"))
assert np.array_equal(correlate(x, rise).numpy(), np.correlate(*both))


def around(k):
    return F.pad(k, (2, 2))


# Only one of the two lets filters be exchanged, and melt into one.
a, b = torch.tensor([1.0, 2, 0]), torch.tensor([3.0, -1, 4])
for name, f in {"convolve": convolve, "correlate": correlate}.items():
    ab, ba = f(around(a), b), f(around(b), a)  # (5,): every overlap
    print(f"{name}, a with b:", ab.int().tolist())
    print(f"{name}, b with a:", ba.int().tolist())
    two = f(f(x, a), b)  # one after the other
    print(f"{name}, as one filter:", torch.equal(two, f(x, ab)))
one = convolve(around(a), b)  # layers in a row melt by convolution, too
assert torch.equal(correlate(correlate(x, a), b), correlate(x, one))
