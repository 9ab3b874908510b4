import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 64, 512  # pairs, features
pictures, captions = jnp.array(rng.normal(size=(2, n, e)))
cross_entropy = optax.softmax_cross_entropy_with_integer_labels


def unit(x):
    return x / jnp.linalg.norm(x, axis=1, keepdims=True)


@jax.jit
def both(A, B, tau):  # (n, e), (n, e) -> the loss, twice
    S = unit(A) @ unit(B).T / tau  # (n, n), the pairs on the diagonal
    right, pair = jnp.diag(S), jnp.arange(n)
    rows = (jax.nn.logsumexp(S, axis=1) - right).mean()  # -> caption
    columns = (jax.nn.logsumexp(S, axis=0) - right).mean()  # -> picture
    library = cross_entropy(S, pair) + cross_entropy(S.T, pair)
    return (rows + columns) / 2, library.mean() / 2


def loss(A, B, tau):
    mine, library = both(A, B, tau)
    assert jnp.isclose(mine, library)
    return mine


print(f"log n: {np.log(n):.4f}")
ones = jnp.ones((n, e))
print(f"all features equal: {loss(ones, ones, 0.07):.4f}")
near = pictures + captions  # in the direction of the picture, too
S = unit(pictures) @ unit(near).T
hard = jnp.where(jnp.eye(n) > 0, -jnp.inf, S)
for tau in 1.0, 0.07, 0.01:
    print(f"tau = {tau}, unrelated: {loss(pictures, captions, tau):.4f}")
    print(f"tau = {tau}, related: {loss(pictures, near, tau):.4f}")
    least = np.log1p((n - 1) * np.exp(-2 / tau))  # 1 and -1 everywhere
    print(f"tau = {tau}, no features get below: {least:.4f}")
    q = jax.nn.softmax(hard / tau, axis=1)  # weights of the wrong ones
    share = q.max(axis=1).mean()
    print(f"tau = {tau}, hardest wrong caption's share: {share:.4f}")
