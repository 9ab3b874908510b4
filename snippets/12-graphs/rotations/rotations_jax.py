import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(1)
n, d, h = 5, 3, 8  # nodes, features, width of a message
X = jnp.asarray(rng.normal(size=(n, d)))
W = [rng.normal(size=z) for z in [(d, h), (d, h), (3, h), (h, d), (h, 1)]]
A, B, C, D, w = map(jnp.asarray, W)


def layer(X, Z, raw):  # features (n, d), coordinates (n, 2 or 3)
    apart = Z[:, None] - Z  # (n, n, 2): from j to i
    say = jnp.square(apart).sum(axis=-1, keepdims=True) @ C[:1]  # by distance
    if raw:  # the mistake: by the coordinates themselves
        say = apart @ C[: Z.shape[1]]
    M = jnp.tanh((X @ A)[:, None] + X @ B + say)  # (n, n, h)
    Z = Z + (apart * (M @ w)).sum(axis=1) / (n - 1)
    return X + M.sum(axis=1) @ D, Z


figure, axes = plt.subplots(1, 2, figsize=(4.8, 3), sharey=True)
for dims in (3, 2):
    Z = jnp.asarray(rng.normal(size=(n, dims)))
    Q = jnp.asarray(np.linalg.qr(rng.normal(size=(dims, dims)))[0])
    Q = Q.at[0].multiply(jnp.linalg.det(Q))  # a rotation: determinant 1
    mirror = Q * jnp.array([-1] + [1] * (dims - 1))
    shift = jnp.ones(dims)
    for raw, name in enumerate(["distances", "differences"]):
        H, Y = layer(X, Z, raw)
        for turn, R in [("turned", Q), ("mirrored", mirror)]:
            K, V = layer(X, Z @ R + shift, raw)
            off = abs(K - H).max(), abs(V - Y @ R - shift).max()
            said = f"{dims}-D, {name}, {turn}"
            print(f"{said}, features: {off[0]:.3f}")
            print(f"{said}, coordinates: {off[1]:.3f}")
            if dims == 2 and turn == "turned":
                axes[raw].plot(*(Y @ R + shift).T, "o", ms=11, mfc="none")
                axes[raw].plot(*V.T, "x")
                axes[raw].set(title=name, xlabel="first coordinate")
axes[0].set(ylabel="second coordinate")
axes[0].legend(["turned after", "turned before"], loc="upper left")
plt.show()
