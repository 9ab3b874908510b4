import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
u = jnp.asarray(rng.uniform(size=200_000))
for n in (1, 4, 20):
    largest = u ** (1 / n)  # the largest of n uniform numbers; edge 1
    for name, c, said in [
        ("as it is", 1, 2 / ((n + 1) * (n + 2))),
        ("unbiased", (n + 1) / n, 1 / (n * (n + 2))),
        ("best", (n + 2) / (n + 1), 1 / (n + 1) ** 2),
    ]:
        seen = jnp.square(c * largest - 1).mean()
        print(f"n = {n}, {name}: {said:.4f}, seen {seen:.3f}")
    held = (largest * 20 ** (1 / n) >= 1).mean()
    print(f"n = {n}, interval holds: {held:.3f}")
