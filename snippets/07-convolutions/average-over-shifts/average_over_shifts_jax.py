import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n = 6
W = jnp.asarray(rng.integers(-9, 10, (n, n)), float)  # any layer
x = jnp.asarray(rng.integers(-9, 10, n), float)


def averaged(x):  # shift, apply, shift back: the mean over all shifts
    def moved(r):
        return jnp.roll(W @ jnp.roll(x, r), -r)

    return jax.vmap(moved)(jnp.arange(n)).mean(axis=0)


def apart(f):  # how far shifting first is from shifting after
    return abs(f(jnp.roll(x, 1)) - jnp.roll(f(x), 1)).max()


layers = {"any matrix": lambda x: W @ x, "averaged": averaged}
for name, f in layers.items():
    print(f"{name}, shift first or after, apart by: {apart(f):.1f}")

A = jax.vmap(averaged, out_axes=1)(jnp.eye(n))  # (n, n): its matrix
for row in A.tolist():
    print("averaged:", *(f"{entry:5.1f}" for entry in row))
kernel = A[0]  # the first row says it all
assert all(jnp.allclose(A[i], jnp.roll(kernel, i)) for i in range(n))

# Its entries are the means of W along its diagonals, which wrap around.
i = jnp.arange(n)
assert all(jnp.allclose(kernel[m], W[i, (i + m) % n].mean()) for m in i)
