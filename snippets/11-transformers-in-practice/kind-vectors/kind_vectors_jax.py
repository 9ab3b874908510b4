import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
m, e = 3, 6  # three patches, three words
A, B = jnp.array(rng.normal(size=(2, m, e)))
position = jnp.array(rng.normal(size=(2 * m, e)))
kind = jnp.array(rng.normal(size=(2, 1, e)))  # picture, text
between = jnp.array(rng.normal(size=(1, e)))  # a special token
W = jnp.array(rng.normal(size=(3, e, e))) / e**0.5


@jax.jit
def answer(X, see):  # attention, then the mean: (n, e) -> (e,)
    Q, K, V = X @ W
    A = jax.nn.softmax(Q @ K.T / e**0.5, axis=1, where=see)
    return (A @ V).mean(axis=0)


again = jnp.concatenate([position[:m], position[:m]])  # 1, 2, 3, 1, 2, 3
kinds = jnp.repeat(kind[:, 0], m, axis=0)
all_ = np.ones((2 * m, 2 * m), bool)
mixed = np.tril(all_) | (np.arange(2 * m) < m)
ways = {
    "positions start again": (again, all_),
    "positions run on": (position, all_),
    "start again, and a kind": (again + kinds, all_),
    "start again, mixed mask": (again, mixed),
}
for name, (added, see) in ways.items():
    one = answer(jnp.concatenate([A, B]) + added, see)  # A the picture
    two = answer(jnp.concatenate([B, A]) + added, see)  # contents swapped
    print(f"{name}, answer moves: {jnp.abs(one - two).max():.4f}")

left, right = A + position[:m], B + position[:m]  # both from 1
see = np.ones((2 * m + 1, 2 * m + 1), bool)
one = answer(jnp.concatenate([left, between, right]), see)
two = answer(jnp.concatenate([right, between, left]), see)
moves = jnp.abs(one - two).max()
print(f"start again, a special token between, answer moves: {moves:.4f}")
moves = jnp.abs(one - answer(jnp.concatenate([left, right]), all_)).max()
print(f"with and without the special token, gap: {moves:.4f}")
