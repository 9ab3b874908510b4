from math import comb

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
size = 0.5  # of the matrices
L, c = 30, 64
A = jnp.asarray(rng.normal(0, c**-0.5, (L, c, c)))
v = jnp.asarray(rng.normal(size=c))  # (c,), the gradient at the output
lengths = np.arange(L + 1)
count = np.array([comb(L, k) for k in lengths]) / 2**L


@jax.jit
def carried(A):  # parts[k]: what all paths through k blocks carry of v
    def through(parts, a):  # past the block, or through it
        first = jnp.zeros_like(parts[:1])
        return parts + jnp.concatenate([first, parts[:-1] @ a]), None

    start = jnp.zeros((L + 1, c)).at[0].set(v)
    return jax.lax.scan(through, start, A, reverse=True)[0]


def stack(x):
    return jax.lax.scan(lambda h, a: (h + a @ h, None), x, A / 2)[0]


(g,) = jax.vjp(stack, jnp.zeros(c))[1](v)
same = jnp.allclose(carried(A / 2).sum(0), g).item()
print("parts sum to the gradient:", same)
print(f"all paths, mean length: {count @ lengths:.2f}")
plt.figure(figsize=(4.8, 2.4))
plt.plot(count, "o--", label="share of the paths")
share = np.square(np.asarray(carried(size * A))).sum(1)
share /= share.sum()
print(f"carried, mean length: {share @ lengths:.2f}")
print(f"carried, expected: {L * size**2 / (1 + size**2):.2f}")
print(f"carried by 10 or fewer: {share[:11].sum():.4f}")
plt.plot(share, "o-", label=f"of what they carry, size {size}")
print(f"paths of 10 or fewer: {count[:11].sum():.4f}")
plt.ylim(-0.02, 0.48)  # room for the legend
plt.xlabel("blocks gone through")
plt.legend()
plt.show()
