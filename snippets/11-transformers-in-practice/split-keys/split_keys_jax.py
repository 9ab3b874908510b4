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


split = K.reshape(hosts, -1, k), V.reshape(hosts, -1, v)
outs, lse = jax.vmap(local)(*split)  # (hosts, n, v), (hosts, n)

shares = jax.nn.softmax(lse, axis=0)  # (hosts, n): where the weight lies
merged = (shares[..., None] * outs).sum(axis=0)  # (n, v)
whole = jax.nn.softmax(Q @ K.T / k**0.5, axis=1) @ V
print("merged is attention to all keys:", jnp.allclose(merged, whole))
together = logsumexp(lse, axis=0)  # (n,), of all keys: can be merged on
direct = logsumexp(Q @ K.T / k**0.5, axis=1)
print("so is the log-sum-exp:", jnp.allclose(together, direct))
for i in range(n):
    print(
        f"query {i + 1}, shares:",
        *(f"{x:.3f}" for x in shares[:, i].tolist()),
    )
    print(
        f"query {i + 1}, merged:", *(f"{x:.3f}" for x in merged[i].tolist())
    )
    mean = outs.mean(axis=0)[i].tolist()  # the outputs without their sums
    print(f"query {i + 1}, mean of outputs:", *(f"{x:.3f}" for x in mean))
