import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
n, e = 4, 3
X = jnp.array(rng.normal(size=(n, e)))
T = jnp.array(rng.normal(size=(n, n)))  # any token mixing
level = T - T.mean(axis=1, keepdims=True) + 0.5  # each row sums to 2


def heads(S, a, R, b, X):  # a and b: factors in the two output matrices
    return a * jax.nn.softmax(S) @ X - b * jax.nn.softmax(R) @ X


@jax.jit
def best(T, b=10.0):  # scores whose softmax is (T + b/n) / (T + b/n) 1
    P = T + b / n
    a = P.sum(axis=1).mean()  # of equal sums, each
    return heads(jnp.log(P), a, jnp.zeros((n, n)), b, X)


gap = jnp.abs(best(level) - level @ X).max()
print(f"rows of equal sums, gap: {gap:.4f}")
print(f"other rows, gap: {jnp.abs(best(T) - T @ X).max():.4f}")

zero = jnp.zeros((1, e))  # one token more, with value 0
P = (T.clip(min=0) + 0.01) / 10  # what is positive, and a little
N = ((-T).clip(min=0) + 0.01) / 10
rest = [1 - A.sum(axis=1, keepdims=True) for A in (P, N)]
S, R = (
    jnp.log(jnp.hstack([A, r])) for A, r in zip((P, N), rest, strict=True)
)
gap = heads(S, 10, R, 10, jnp.concatenate([X, zero])) - T @ X
print(f"any rows and a token of zeros, gap: {jnp.abs(gap).max():.4f}")
print("smallest weight on it:", f"{jnp.stack(rest).min():.3f}")
