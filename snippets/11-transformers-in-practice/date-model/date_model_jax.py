import datetime

import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels
letters = "_ ,-0123456789^abcdefghijklmnopqrstuvwxyz"  # _ is padding
m, n, v, e = 12, 10, len(letters), 32
rng = np.random.default_rng(0)
ends = [datetime.date(y, 1, 1).toordinal() for y in (1900, 2100)]
days = rng.permutation(np.arange(*ends))[:6000].tolist()  # all different
days = [datetime.date.fromordinal(d) for d in days]
read = [f"{d:%b} {d.day}, {d.year}".lower().ljust(m, "_") for d in days]
Z = np.array([[letters.index(a) for a in s] for s in read])
Y = np.array([[letters.index(a) for a in f"^{d}"] for d in days])
source, target = Z[5500:], Y[5500:]  # dates that are kept aside
Z, Y = jnp.asarray(Z), jnp.asarray(Y)
shapes = {"letters": (v, e), "read": (m, e), "write": (n, e), "out": (e, v)}
shapes |= dict.fromkeys(("self", "past", "cross"), (4, e, e))
shapes |= {f"{a}{i}": (i * e, (3 - i) * e) for a in "zx" for i in (1, 2)}
p = {a: rng.normal(0, s[-2] ** -0.5, s) for a, s in shapes.items()}


def attention(W, x, z, see):  # (b, n, e) asks, (b, m, e) is read
    q, k, u = x @ W[0], z @ W[1], z @ W[2]
    S = q @ k.mT / e**0.5  # (b, n, m)
    A = jax.nn.softmax(jnp.where(see, S, -jnp.inf), axis=-1)
    return A @ u @ W[3], A


@jax.jit
def model(p, source, given):  # (b, m), (b, n) -> (b, n, v), (b, n, m)
    def norm(x):
        return x / jnp.sqrt(jnp.square(x).mean(-1, keepdims=True) + 1e-6)

    real = (source != 0)[:, None]  # (b, 1, m): no padding
    past = jnp.tri(n, dtype=bool)
    z = p["letters"][source] + p["read"]
    z = z + attention(p["self"], norm(z), norm(z), real)[0]
    z = norm(z + jax.nn.relu(norm(z) @ p["z1"]) @ p["z2"])
    x = p["letters"][given] + p["write"]
    x = x + attention(p["past"], norm(x), norm(x), past)[0]
    found, A = attention(p["cross"], norm(x), z, real)
    x = x + found
    x = x + jax.nn.relu(norm(x) @ p["x1"]) @ p["x2"]
    return norm(x) @ p["out"], A


def step(carry, i):
    def loss(p):
        logits = model(p, Z[i], Y[i, :-1])[0]
        return cross_entropy(logits, Y[i, 1:]).mean()

    updates, state = adam.update(jax.grad(loss)(carry[0]), carry[1])
    return (optax.apply_updates(carry[0], updates), state), None


adam = optax.adam(0.005)
batches = rng.integers(0, 5500, (250, 32))
p = jax.lax.scan(step, (p, jax.jit(adam.init)(p)), batches)[0][0]
logits, _ = model(p, source, target[:, :-1])
right = np.array(logits).argmax(-1) == target[:, 1:]
written = target * (np.arange(n + 1) == 0)  # ^ and then padding
for t in range(n):
    logits, A = map(np.array, model(p, source, written[:, :-1]))
    written[:, t + 1] = logits[:, t].argmax(-1)
exact = (written == target).all(axis=1)
print(f"letters right, given those before: {right.mean():.4f}")
print(f"dates right, given those before: {right.all(1).mean():.4f}")
print(f"exact match, written alone: {exact.mean():.4f}")
most = "".join(read[5500][j] for j in A[0].argmax(-1).tolist())
print("read:", read[5500])
print("looked most at:", most)
_, ax = plt.subplots(figsize=(4.8, 3.2))
ax.pcolormesh(A[0], cmap="Blues", vmin=0, vmax=1)
ax.set_xticks(np.arange(m) + 0.5, list(read[5500]))
ax.set_yticks(np.arange(n) + 0.5, [letters[a] for a in written[0, 1:]])
ax.set(xlabel="read", ylabel="written next", ylim=(n, 0))
plt.show()
