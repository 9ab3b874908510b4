from itertools import combinations, product

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
x = jnp.array([1.0, 2, 4, 9])
n = len(x)
spread = x.var()
for k in (1, 2, 3, 4):
    apart = np.array(list(combinations(range(n), k)))
    free = np.array(list(product(range(n), repeat=k)))
    for name, drawn, rule in (
        ("without replacement", apart, spread / k * (n - k) / (n - 1)),
        ("with replacement", free, spread / k),
    ):
        v = x[drawn].mean(1).var()
        assert jnp.isclose(v, rule, atol=1e-12)
        print(f"k = {k}, {name}: {v:.4f}")
