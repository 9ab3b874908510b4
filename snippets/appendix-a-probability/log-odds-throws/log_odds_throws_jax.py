import math

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(3)
n = 500
heads = jnp.array([0.9, 0.5])  # (2,): p(heads | bent), … | fair)
prior = math.log(0.1 / 0.9)  # log-odds: one coin of ten is bent

for name, chance, line in (("bent", 0.9, "-"), ("fair", 0.5, "--")):
    x = jnp.array(rng.random((n, 1)) < chance)  # (n, 1): heads or not
    given = jnp.where(x, heads, 1 - heads)  # (n, 2): p(x_i | bent), fair
    terms = jnp.log(given[:, 0]) - jnp.log(given[:, 1])  # (n,)
    path = prior + jnp.append(0.0, terms.cumsum())  # (n + 1,)
    at_once = prior + terms[::-1].sum()  # all, and from the last back
    np.testing.assert_allclose(at_once, path[-1], rtol=1e-3)
    for k in (0, 5, 20):
        p = jax.nn.sigmoid(path[k])
        print(f"{name} after {k}, log-odds: {path[k]:.2f}")
        print(f"{name} after {k}, p(bent): {p:.3f}")
    style = {"drawstyle": "steps-post", "label": f"a {name} coin"}
    plt.plot(path[:41], line, **style)

    weights = jnp.array([0.1, 0.9]) * given.prod(axis=0)  # (2,): float32
    print(f"{name} by products of {n}: {weights[0] / weights.sum():.3f}")
    print(f"{name} by sums of {n}: {jax.nn.sigmoid(path[-1]):.3f}")
plt.axhline(0, color="C2", linestyle=":")
plt.xlabel("throws")
plt.ylabel("log-odds that the coin is bent")
plt.legend()
plt.show()
