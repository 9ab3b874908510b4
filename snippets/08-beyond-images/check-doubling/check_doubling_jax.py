import jax.numpy as jnp
import numpy as np


def field(dilations, t=2001):  # kernels of 3, an impulse in the middle
    x = np.zeros(t)
    x[t // 2] = 1
    for d in dilations:
        wide = np.zeros(2 * d + 1)
        wide[::d] = 1 / 3  # keeps the numbers small
        x = np.asarray(jnp.convolve(x, wide, mode="same"))
    seen = np.flatnonzero(x > 1e-9)
    return int(seen[-1] - seen[0]) + 1, len(seen)


for dilations in [(1, 2, 4, 8), (8, 4, 2, 1), (2, 2, 2, 2), (1, 2, 2, 2)]:
    print(f"{dilations}: field, seen:", field(dilations))
print("doubled, 8 layers:", field([2**j for j in range(8)])[0])
print("doubled, 9 layers:", field([2**j for j in range(9)])[0])
print("all 1, 9 layers:", field([1] * 9)[0])
