from math import log

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e, k = 8, 16, 16
X = jnp.array(rng.normal(size=(n, e)))
Wq, Wk, Wv = (jnp.array(rng.normal(size=(e, k)) / 4) for _ in "qkv")
scores = (X @ Wq) @ (X @ Wk).T / k**0.5  # (n, n)
V = X @ Wv

for factor in 0, 0.5, 1, 2, 4, 16:
    log_p = jax.nn.log_softmax(factor * scores)  # finite where p is 0
    p = jnp.exp(log_p)
    entropy = -(p * log_p).sum(axis=1)  # (n,), one number a row
    print(f"scores times {factor}, entropy: {entropy.mean():.3f}")
    tokens = jnp.exp(entropy)
    print(f"scores times {factor}, tokens: {tokens.mean():.2f}")
    print(f"scores times {factor}, on itself: {jnp.diag(p).mean():.3f}")
    if factor == 0:  # as with weights of zero in Wq or in Wk
        assert jnp.allclose(entropy, log(n))
        assert jnp.allclose(p @ V, V.mean(axis=0))
