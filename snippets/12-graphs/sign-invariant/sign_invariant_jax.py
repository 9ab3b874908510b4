from itertools import product

import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, k, h, e = 12, 3, 16, 4
A = jnp.eye(n, k=1) + jnp.eye(n, k=-1)  # a path
U = jnp.linalg.eigh(jnp.diag(A.sum(axis=1)) - A)[1][:, 1 : k + 1] * n**0.5
U = U * jnp.sign(U[0])  # a sign by a rule, to begin with
W = jnp.asarray(rng.normal(size=(k, h)))
b, C = jnp.asarray(rng.normal(size=h)), jnp.eye(h, e)


def f(U):  # (n, k) -> (n, e): a network that reads all vectors together
    return jnp.tanh(U @ W + b) @ C


def together(U):  # both signs, the same for all vectors
    return f(U) + f(-U)


def one_by_one(U):  # both signs of each vector, which f reads alone
    return jax.vmap(lambda j: together(U * j))(jnp.eye(k)).sum(axis=0)


def all_signs(U):  # the mean over all 2^k choices
    signs = jnp.array(list(product([1.0, -1], repeat=k)))
    return jax.vmap(lambda s: f(U * s))(signs).mean(axis=0)


one = jnp.array([-1.0, 1, 1])
for g in (f, together, one_by_one, all_signs):
    H = g(U)
    every = abs(H - g(-U)).max()
    first = abs(H - g(U * one)).max()
    rows = len(np.unique(np.round(H, 9), axis=0))
    print(f"{g.__name__}, all flipped: {every:.3f}")
    print(f"{g.__name__}, one flipped: {first:.3f}")
    print(f"{g.__name__}, different rows: {rows}")
