import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)
n, e, f = 6, 4, 8
rng = np.random.default_rng(0)
X = jnp.asarray(rng.normal(size=(n, e)))
mu = jnp.asarray(rng.uniform(size=e))  # a share for each channel
W_r = jnp.asarray(rng.normal(size=(e, e)))
W_k = jnp.asarray(rng.normal(size=(e, f)))
W_v = jnp.asarray(rng.normal(size=(f, e)))


def shift(X):  # the token and the one before it, zeros before the first
    return mu * X + (1 - mu) * jnp.pad(X, ((1, 0), (0, 0)))[:-1]


def rolled(X):  # wrong: roll brings the last token to the front
    return mu * X + (1 - mu) * jnp.roll(X, 1, 0)


def channel_mixing(X, shift=shift):
    Z = shift(X)
    return jax.nn.sigmoid(Z @ W_r) * (jax.nn.relu(Z @ W_k) ** 2 @ W_v)


def changed(A, B):
    return np.flatnonzero(jnp.abs(A - B).max(1) > 1e-9).tolist()


taps = jnp.stack([1 - mu, mu], 1)  # (e, 2); convolve turns a kernel round
conv = jax.vmap(jnp.convolve)(X.T, taps[:, ::-1])[:, :n].T
print("a convolution of two taps:", jnp.allclose(conv, shift(X)))

moved = X.at[-1].add(1)
for name, how in [("shifted", shift), ("rolled", rolled)]:
    rows = changed(channel_mixing(moved, how), channel_mixing(X, how))
    print(f"{name}, last token moved, outputs changed:", *rows)

Y, Z = X, X.at[0].add(1)
for depth in (1, 2, 3):
    Y, Z = Y + channel_mixing(Y), Z + channel_mixing(Z)
    print(f"{depth} deep, token 0 reaches:", *changed(Y, Z))
