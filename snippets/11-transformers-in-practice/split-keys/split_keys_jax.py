import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import logsumexp

jax.config.update("jax_enable_x64", True)
n, m, k, v = 2, 12, 4, 3
rng = np.random.default_rng(1)
Q, K, V = (
    jnp.array(rng.normal(size=shape)) for shape in ((n, k), (m, k), (m, v))
)
Q = 3 * Q  # a softmax that prefers some keys
hosts = 3  # each holds four of the keys, and their values


def local(K, V):  # a host sends outputs (n, v) and their log-sum-exp (n,)
    Z = Q @ K.T / k**0.5  # (n, m / hosts)
    return jax.nn.softmax(Z, axis=1) @ V, logsumexp(Z, axis=1)


@jax.jit
def merge(outs, lse):  # (hosts, n, v), (hosts, n)
    shares = jax.nn.softmax(lse, axis=0)  # (hosts, n): where weight lies
    merged = (shares[..., None] * outs).sum(axis=0)  # (n, v)
    return shares, merged, logsumexp(lse, axis=0)  # can be merged on


split = K.reshape(hosts, -1, k), V.reshape(hosts, -1, v)
outs, lse = jax.jit(jax.vmap(local))(*split)
shares, merged, together = merge(outs, lse)
whole, direct = jax.jit(local)(K, V)  # as one host with all keys would
print("merged is attention to all keys:", jnp.allclose(merged, whole))
print("so is the log-sum-exp:", jnp.allclose(together, direct))
mean = outs.mean(axis=0)  # (n, v): the outputs without their sums
rows = {"shares": shares.T, "merged": merged, "mean of outputs": mean}
for i in range(n):
    for name, X in rows.items():
        row = " ".join(f"{x:.3f}" for x in X.tolist()[i])
        print(f"query {i + 1}, {name}: {row}")
