import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
r = 16  # features of a key
v, draws, beta = 16, 30, 20
sizes = [1, 2, 4, 8, 16, 32, 64, 128]
rng = np.random.default_rng(0)
K = rng.normal(size=(draws, 128, r))
K /= np.linalg.norm(K, axis=-1, keepdims=True)  # random directions
V = rng.normal(size=(draws, 128, v))


@jax.jit
@jax.vmap
def errors(m):  # one shape for all m: later pairs are not written
    there = jnp.arange(128) < m
    k, values = (jnp.where(there[:, None], x, 0) for x in (K, V))
    state = k.mT @ values  # (draws, r, v)
    best = jnp.linalg.pinv(k) @ values  # least squares
    scores = jnp.where(there, beta * k @ k.mT, -jnp.inf)
    weights = jax.nn.softmax(scores)  # (draws, m, m)
    read = jnp.stack([k @ state, k @ best, weights @ values])
    square = jnp.square(read - values).mean((1, 3))  # (3, 128)
    return jnp.where(there, square, 0).sum(-1) / m


names = ("sum", "best matrix", "softmax")
curves = dict(zip(names, np.array(errors(np.array(sizes))).T, strict=True))
print("numbers in the state:", r * v)
for name, curve in curves.items():
    for m in (4, 16, 64):
        print(f"{name}, {m} pairs: {curve[sizes.index(m)]:.4f}")
    if name == "sum":
        print(f"(m - 1) / r for 64 pairs: {63 / r:.4f}")

for m in (16, 64):  # the sum, multiplied by the factor that is best
    k, values = K[:, :m], V[:, :m]
    shrunk = r / (r + m - 1) * k @ (k.swapaxes(1, 2) @ values)
    square = np.square(shrunk - values).mean()
    print(f"sum shrunk, {m} pairs: {square:.4f}")
blunt = jax.nn.softmax(2 * k @ k.swapaxes(1, 2)) @ values
print(
    f"softmax with beta 2, 64 pairs: {np.square(blunt - values).mean():.4f}"
)

for (name, curve), mark in zip(curves.items(), "osd", strict=True):
    plt.plot(sizes, curve, marker=mark, label=name)
line = [(m - 1) / r for m in sizes]
plt.plot(sizes, line, ":", color="gray", label="(m − 1)/r")
plt.gcf().set_size_inches(4.8, 2.9)
plt.xscale("log", base=2)
plt.xticks(sizes, sizes)
plt.ylim(-0.1, 2.1)
plt.xlabel("pairs written, m")
plt.ylabel("squared error")
plt.legend(loc="upper left")
plt.show()
