from time import perf_counter

import jax
import jax.numpy as jnp
import numpy as np
from jax.experimental.sparse import BCOO

jax.config.update("jax_enable_x64", True)
n, d = 1500, 64
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(n, d)))
send = jax.jit(lambda A, X: A @ X)  # for tables and for lists


def seconds(A):
    send(A, X).block_until_ready()
    times = []
    for _ in range(3):
        began = perf_counter()
        send(A, X).block_until_ready()
        times.append(perf_counter() - began)
    return min(times)


ratios = []
for density in (0.001, 0.01, 0.1):
    A = rng.random((n, n)) * (rng.random((n, n)) < density)
    A = jnp.asarray(A)
    S = BCOO.fromdense(A, index_dtype=np.int64)
    assert jnp.allclose(send(S, X), send(A, X))
    print(f"density {density}, multiplications saved: {n * n / S.nse:.1f}x")
    ratios.append(seconds(A) / seconds(S))
    kept = S.nse * (8 + 2 * 8)  # a number and two indices
    print(f"density {density}, memory: {kept / (8 * n * n):.3f} of the table")
print("dense over sparse:", " ".join(f"{a:.2f}" for a in ratios))
