import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
n, e = 6, 8
ring = np.roll(np.eye(n), 1, 1)
hexagon = ring + ring.T
triangles = np.kron(np.eye(2), 1 - np.eye(3))
rng = np.random.default_rng(0)
W = rng.normal(size=(3, 2, e, e))
X = np.ones((n, e))


def gather(A, H, how):  # (n, e)
    if how == "attention":
        return jax.nn.softmax(H @ H.T, where=A > 0) @ H
    if how == "maximum":
        return jnp.where(A[..., None] > 0, H, -jnp.inf).max(1)
    return A @ H / (A.sum(1, keepdims=True) if how == "mean" else 1)


@jax.jit
def nets(A, X):  # three layers, four ways to gather
    out = {}
    for how in ("sum", "mean", "maximum", "attention"):
        H = X
        for own, of in W:
            H = jnp.tanh(H @ own + gather(A, H, how) @ of)
        out[how] = H
    return out


ones = nets(hexagon, X), nets(triangles, X)
for how in ("sum", "mean", "maximum", "attention"):
    off = ones[0][how] - ones[1][how]
    print(f"{how}, the graphs differ by: {jnp.abs(off).max():.4f}")
for name, A in {"hexagon": hexagon, "triangles": triangles}.items():
    print(f"{name}, triangles: {jnp.trace(A @ A @ A) / 6:.0f}")
    found = jnp.linalg.eigvalsh(A)
    print(f"{name}, eigenvalues:", [round(x) for x in found.tolist()])
Z = rng.normal(size=(n, e))  # features for each node
other = Z[[0, 2, 1, 3, 4, 5]]  # nodes 1 and 2 exchange theirs
cases = (hexagon, Z), (triangles, Z), (hexagon, other)
whole = [nets(A, H)["sum"].sum(0) for A, H in cases]
off = jnp.abs(whole[0] - whole[1]).max()
print(f"random features, the graphs differ by: {off:.4f}")
off = jnp.abs(whole[0] - whole[2]).max()
print(f"other numbering, hexagon differs by: {off:.4f}")

turn = np.pi * np.arange(6) / 3
corner = np.pi * (1 / 2 + 2 * np.arange(3) / 3)
corners = np.concatenate([np.exp(1j * corner) + z for z in (-1.2, 1.2)])
places = {"hexagon": np.exp(1j * turn), "triangles": corners - 0.25j}
figure, axes = plt.subplots(1, 2, figsize=(4.8, 2))
for ax, A in zip(axes, (hexagon, triangles), strict=True):
    name = "hexagon" if A is hexagon else "triangles"
    z = places[name]
    for i, j in np.argwhere(np.triu(A)):
        ax.plot(z.real[[i, j]], z.imag[[i, j]], "0.6")
    ax.plot(z.real, z.imag, "C0o", markersize=10)
    ax.set(title=name, xlim=(-2.4, 2.4), ylim=(-1.2, 1.2), aspect="equal")
    ax.axis("off")
plt.show()
