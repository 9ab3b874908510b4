import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
from jax.nn import relu

jax.config.update("jax_enable_x64", True)
x = jnp.arange(4097) / 4096  # (n,): [0, 1], the middles of pieces too


def tent(t):  # two units, for t in [0, 1]
    return 2 * relu(t) - 4 * relu(t - 0.5)


units = [2, 4, 6, 8, 10]


@jax.jit  # the loop is unrolled, and compiled once
def errors():
    folded, f = x, x  # f begins as the line from (0, 0) to (1, 1)
    deep, wide, pieces = [], [], []
    for k, h in enumerate(units, 1):
        folded = tent(folded)  # 2^k pieces
        f = f - folded / 4**k
        deep.append(jnp.abs(f - x**2).max())
        s = jnp.arange(h + 1) / h  # as many units in one layer
        v = jnp.diff(jnp.diff(s**2) * h, prepend=0.0)
        one = relu(x[:, None] - s[:-1]) @ v
        wide.append(jnp.abs(one - x**2).max())
        pieces.append(1 + (jnp.abs(jnp.diff(jnp.diff(f))) > 1e-9).sum())
    return deep, wide, pieces


deep, wide, pieces = errors()
for i, h in enumerate(units):
    print(f"{h} units, pieces of the deep one: {pieces[i]}")
    print(f"{h} units, deep: {deep[i]:.2e}")
    print(f"{h} units, one layer: {wide[i]:.2e}")

plt.figure(figsize=(4.8, 3))
plt.semilogy(units, wide, "C0s--", label="one layer")
plt.semilogy(units, deep, "C1o-", label="tents in a row")
plt.xlabel("units that bend")
plt.ylabel("largest error")
plt.legend()
plt.show()
