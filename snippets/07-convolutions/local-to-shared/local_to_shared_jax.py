import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
h, w, c, o, s = 6, 5, 3, 2, 3  # c channels in, o out, windows s x s
X = jnp.asarray(rng.integers(-3, 4, (h, w, c)))
W = jnp.asarray(rng.integers(-3, 4, (h, w, s, s, c, o)))  # a pixel each


def patches(X):  # (h, w, c) -> (h, w, s, s, c)
    k = s // 2
    padded = jnp.pad(X, ((k, k), (k, k), (0, 0)))
    rows = jnp.arange(h)[:, None] + jnp.arange(s)  # (h, s)
    columns = jnp.arange(w)[:, None] + jnp.arange(s)  # (w, s)
    return padded[rows[:, None, :, None], columns[None, :, None, :]]


def local(X):  # a kernel for every pixel
    return jnp.einsum("hwuvm,hwuvmz->hwz", patches(X), W)


def shared(X):  # one kernel: W without its axes h and w
    return jnp.einsum("hwuvm,uvmz->hwz", patches(X), W[2, 2])


tied = jnp.broadcast_to(W[2, 2], (h, w, s, s, c, o))
same = jnp.einsum("hwuvm,hwuvmz->hwz", patches(X), tied)
assert jnp.array_equal(same, shared(X))

changed = X.at[2, 3].add(1)  # touch one pixel
moved = (local(changed) != local(X)).any(axis=-1)  # (h, w)
rows, columns = moved.nonzero()
print("touched pixel:", changed[2, 3].tolist())
print("there, local:", local(changed)[2, 3].tolist())
print("there, shared:", shared(changed)[2, 3].tolist())
print("rows that see it:", sorted(set(rows.tolist())))
print("columns that see it:", sorted(set(columns.tolist())))

print("weights, full:", h * w * c * h * w * o)
print("weights, local:", W.size)
print("weights, shared:", W[2, 2].size)
print("multiplications, full:", h * w * c * h * w * o)
print("multiplications, local and shared:", patches(X).size * o)
big = 1024 * 1024 * 3
print(f"1024 x 1024 in RGB, weights, full: {big**2:.1e}")
print(f"1024 x 1024 in RGB, weights, local: {big * s * s * 3:.1e}")
print("1024 x 1024 in RGB, weights, shared:", s * s * 3 * 3)
