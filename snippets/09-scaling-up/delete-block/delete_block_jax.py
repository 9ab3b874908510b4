import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)

X, y = load_digits(return_X_y=True)
order = np.random.default_rng(0).permutation(len(X))
X, y = jnp.asarray(X[order] / 16), jnp.asarray(y[order])  # float64
n, h, L = 1400, 48, 10  # training images, width, blocks
shapes = (64, h), (L, h, h), (h, 10)
optimiser = optax.adam(1e-3)
cross_entropy = optax.softmax_cross_entropy_with_integer_labels
keep = ~jnp.eye(1 + L, L, k=-1, dtype=bool)  # row 0 keeps all L blocks


def net(params, x, plain, keep):  # row i of keep leaves out block i
    def block(z, layer):
        W, kept = layer
        u = jnp.where(plain, z, jax.nn.standardize(z, epsilon=1e-5))
        f = jax.nn.relu(u) @ W
        return jnp.where(kept, jnp.where(plain, f, z + f), z), None

    z, _ = jax.lax.scan(block, x @ params[0], (params[1], keep))
    return z @ params[2]


@jax.jit
def train(params, batches, plain):
    def loss(params, batch):
        z = net(params, X[batch], plain, keep[0])
        return cross_entropy(z, y[batch]).mean()

    def step(carry, batch):
        params, state = carry
        update, state = optimiser.update(jax.grad(loss)(params, batch), state)
        return (optax.apply_updates(params, update), state), None

    start = params, optimiser.init(params)
    params = jax.lax.scan(step, start, batches)[0][0]
    out = jax.vmap(lambda k: net(params, X[n:], plain, k))(keep)
    return (out.argmax(-1) == y[n:]).mean(axis=1)  # (1 + L,)


_, ax = plt.subplots(figsize=(4.8, 2.4))
for name, plain in (("plain", True), ("pre-norm", False)):
    rng = np.random.default_rng(1)
    A, W, B = (rng.normal(0, (2 / sum(s[-2:])) ** 0.5, s) for s in shapes)
    params = A, 2**0.5 * W if plain else W, B  # makes up for the ReLU
    whole, *left = train(params, rng.integers(0, n, (200, 32)), plain)
    print(f"{name}, whole: {whole:.2f}")
    print(f"{name}, without block 1, 2: {left[0]:.2f}, {left[1]:.2f}")
    print(f"{name}, a later one: {min(left[2:]):.2f} to {max(left[2:]):.2f}")
    ax.plot(range(1, L + 1), left, "s--" if plain else "o-", label=name)
ax.set(xlabel="block left out", ylabel="test accuracy", ylim=(0, 1))
ax.legend()
plt.show()
