import math

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)

n, first = 8, [1, 0, 0, 0, 0, 0, 0, 0]
presets = {  # length and angle of the eigenvalue, output, inputs
    "impulse": (0.9, 45, 6, first),
    "step": (0.8, 0, 8, [1] * n),
    "alternating": (0.9, 180, 7, [1, -1] * 4),
    "mixed": (0.95, 60, 7, [1, 0, 0, -1, 0, 2, 0.5, 0]),
    "growing": (1.1, 30, 8, first),
}


def loop(a, x):
    zero = jnp.zeros((), x.dtype)
    _, s = jax.lax.scan(lambda s, x_i: (a * s + x_i,) * 2, zero, x)
    return s, (len(x) - 1, len(x) - 1)


def convolution(a, x):
    k, n = a ** jnp.arange(len(x)), len(x)  # (n,): the kernel
    far = np.arange(n)[:, None] - np.arange(n)  # (n, n)
    K = jnp.where(far >= 0, k[far], 0)  # row i: the kernel, reversed
    return K @ x, ((far > 0).sum(), 1 + math.ceil(math.log2(n)))


def scan(a, x):
    s, reach, products, rounds = x, 1, 0, 0
    while reach < len(x):  # each joins the piece that ends before its own
        s = s.at[reach:].add(a**reach * s[:-reach])
        products, rounds = products + len(x) - reach, rounds + 1
        reach *= 2
    return s, (products, rounds)


readings = loop, convolution, scan


@jax.jit
def ways(a, x):
    return [way(a, x) for way in readings]


for name, (length, degrees, i, x) in presets.items():
    x = jnp.array(x, dtype=complex)
    a = length * jnp.exp(1j * jnp.deg2rad(degrees))
    (s, _), *others = ways(a, x)
    assert all(jnp.allclose(other, s) for other, _ in others)
    print(f"{name}, y{i}: {s[i - 1].real:z.3f}")
    print(
        f"{name}, outputs: {', '.join(f'{y:z.3f}' for y in s.real.tolist())}"
    )

for m in (n, 1024):
    costs = [cost for _, cost in ways(a, jnp.zeros(m, dtype=complex))]
    for way, cost in zip(readings, costs, strict=True):
        products, rounds = map(int, cost)
        print(
            f"{m:,} inputs, {way.__name__}: {products:,} in {rounds:,} rounds"
        )
