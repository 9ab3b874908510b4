import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, m = 500, 16  # rows, and keys in each
sizes, medians = [16, 64, 256, 1024], {"as they are": [], "over √k": []}
v = jnp.array(rng.normal(size=(b, m)))  # one value a key


@jax.jit
def slopes(products, K, scale):  # (b, m), (b, m, k) -> p, and two lengths
    s = scale * products
    ds = jax.grad(lambda s: (jax.nn.softmax(s) * v).sum())(s)  # (b, m)
    dq = scale * jnp.einsum("bm,bmk->bk", ds, K)  # the chain rule
    lengths = [jnp.linalg.norm(d, axis=1) for d in (ds, dq)]
    return jax.nn.softmax(s), *lengths


for k in sizes:
    q = jnp.array(rng.normal(size=(b, k)))  # a query for each row
    K = jnp.array(rng.normal(size=(b, m, k)))
    products = jnp.einsum("bk,bmk->bm", q, K)
    print(f"k = {k}, variance: {products.var():.2f}")
    for name, scale in zip(medians, [1, k**-0.5], strict=True):
        p, ds, dq = slopes(products, K, scale)
        said = f"k = {k}, {name}"
        print(f"{said}, largest weight: {p.max(axis=1).mean():.3f}")
        print(f"{said}, slope of scores: {jnp.median(ds):.5f}")
        print(f"{said}, slope of queries: {jnp.median(dq):.5f}")
        print(f"{said}, mean slope of queries: {dq.mean():.3f}")
        medians[name].append(jnp.median(ds))
plt.figure(figsize=(4.8, 2.8))
for (name, y), line in zip(medians.items(), ["o-", "s--"], strict=True):
    plt.loglog(sizes, y, line, label=name)
plt.gca().set(xlabel="k", ylabel="slope of the scores")
plt.legend(loc="lower left")
plt.show()
