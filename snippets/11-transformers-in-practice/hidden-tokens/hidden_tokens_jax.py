import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
v = 7  # texts like 2 4 6 or 5 1 4: equal steps of 1, 2 or 3, modulo 7
text = np.array(
    [(a + s * np.arange(3)) % v for a in range(v) for s in (1, 2, 3)]
)
hidden = text.copy()
hidden[:, 1] = v  # the middle token is behind the special one
seen = jnp.asarray(np.concatenate([hidden, text]))  # (42, 3)
x = jax.nn.one_hot(seen, v + 1).reshape(len(seen), -1)  # (42, 24)
middle = jnp.tile(text[:, 1], 2)
rng = np.random.default_rng(0)
start = [rng.normal(size=s) * s[0] ** -0.5 for s in [(24, 32), (32, v)]]


def losses(weights):  # mean loss on hidden tokens, on shown ones
    A, B = weights
    cross_entropy = optax.softmax_cross_entropy_with_integer_labels
    each = cross_entropy(jnp.tanh(x @ A) @ B, middle)
    return each.reshape(2, -1).mean(1)  # (2,)


def mixed(weights, shares):
    both = losses(weights)
    return both @ shares, both


optimiser = optax.adam(0.01)


def train(shares):  # (2,) -> (201, 2)
    def update(carry, _):
        weights, state = carry
        slope, both = jax.grad(mixed, has_aux=True)(weights, shares)
        change, state = optimiser.update(slope, state)
        return (optax.apply_updates(weights, change), state), both

    weights = [jnp.asarray(w) for w in start]
    carry = weights, optimiser.init(weights)
    return jax.lax.scan(update, carry, length=201)[1]


ways = {"hidden": (1, 0), "all, 15 % hidden": (0.15, 0.85)}
ways["all, none hidden"] = (0, 1)
shares = jnp.array(list(ways.values()), dtype=float)
paths = jax.jit(jax.vmap(train))(shares).tolist()  # three trainings at once
plt.figure(figsize=(4.8, 2.8))
for name, path, style in zip(ways, paths, ["-", "--", ":"], strict=True):
    for k in (0, 50, 200):
        said = f"{path[k][0]:.3f} hidden, {path[k][1]:.3f} shown"
        print(f"loss on {name}, after {k}: {said}")
    line = plt.semilogy([p[0] for p in path], style)[0]
    place = (100, 1.3 * path[100][0])
    plt.annotate(f"loss on {name}", place, color=line.get_color())
plt.xlabel("update")
plt.ylabel("loss on hidden tokens, nats")
plt.ylim(3e-3, 3)
plt.show()
