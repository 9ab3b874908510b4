import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
W = jnp.asarray(rng.normal(size=(5, 5)))
W = W / jnp.linalg.norm(W, 2)  # largest singular value 1
x = jnp.asarray(rng.normal(size=5))
for size in 0.5, 0.9, 1.5, 4.0:
    y = x + jnp.tanh(size * W @ x)
    guess = y
    for _ in range(60):
        guess = y - jnp.tanh(size * W @ guess)
    found = jnp.linalg.norm(guess - x).item() < 1e-2
    print(f"bound {size}, input found: {found}")
keep = 1 - jnp.arange(1, 55) / 54 * 0.5
print(f"expected depth of 54: {keep.sum():.2f}")
