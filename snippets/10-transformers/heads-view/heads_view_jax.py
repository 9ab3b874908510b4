import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
b, n, e, h = 1, 6, 4, 2
X = jnp.asarray(rng.normal(size=(b, n, e)))


def split(Z):
    return Z.reshape(b, n, h, e // h).swapaxes(1, 2)


def wrong_split(Z):
    return Z.reshape(b, h, n, e // h)  # the shape is right


def merge(H):
    return H.swapaxes(1, 2).reshape(b, n, e)


def wrong_merge(H):
    return H.reshape(b, n, e)


moved = X.at[0, 1].add(1)  # token 1, and nothing else
order = jnp.array([3, 1, 0, 5, 2, 4])
right = split, merge
wrong = wrong_split, wrong_merge
for name, (cut, join) in {"right": right, "wrong": wrong}.items():
    print(f"{name}, shape: {cut(X).shape}")
    back = jnp.array_equal(join(cut(X)), X).item()
    print(f"{name}, there and back: {back}")
    for i in range(h):
        changed = jnp.flatnonzero((cut(moved) != cut(X))[0, i].any(-1))
        print(f"{name}, token 1 is in head {i} at: {changed.tolist()}")

    @jax.jit
    def layer(X, cut=cut, join=join):
        Z = cut(X)  # (b, h, n, k)
        S = Z @ Z.mT / Z.shape[-1] ** 0.5
        return join(jax.nn.softmax(S) @ Z)

    same = jnp.allclose(layer(X[:, order]), layer(X)[:, order]).item()
    print(f"{name}, reordered in = reordered out: {same}")
