import math

import torch


def table(n, e, base, factor):  # -> angles' speeds (e/2,), table (n, e)
    theta = base ** (-factor * torch.arange(e // 2).double() / e)
    angles = torch.arange(n).double()[:, None] * theta  # (n, e/2)
    return theta, torch.stack([angles.sin(), angles.cos()], 2).flatten(1)


n = 10001
for e in (64, 512):
    for name, factor in {"2p/e": 2, "p/e": 1}.items():
        theta, S = table(n, e, 10000.0, factor)
        print(f"e = {e}, {name}, longest: {2 * math.pi / theta[-1]:.0f}")
        products = S @ S[0] / (e / 2)  # (n,), with position 0
        far = ", ".join(f"{products[d]:.3f}" for d in (100, 1000))
        print(f"e = {e}, {name}, products at 100 and 1000: {far}")
        most = products[1000:].max()
        print(f"e = {e}, {name}, most beyond 1000: {most:.3f}")

_, S = table(n, 64, 10000.0, factor=1)
_, other = table(n, 64, 100.0, factor=2)
torch.testing.assert_close(S, other)
print("p/e with base 10000 is 2p/e with base 100: True")
