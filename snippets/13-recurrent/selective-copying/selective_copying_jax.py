import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.nn import relu, softplus

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
updates, b, n, c, d, h = 120, 32, 12, 4, 16, 32


def draw(m):  # 0: blank, 1 to c: letters
    y = rng.integers(c, size=(m, 3))
    places = np.sort(rng.random((m, n)).argsort(1)[:, :3], 1)
    X = np.zeros((m, n), int)
    np.put_along_axis(X, places, y + 1, 1)
    return np.eye(c + 1)[X], y  # one-hot, labels


draws = [draw(b) for _ in range(updates)]
train = [np.stack(z) for z in zip(*draws, strict=True)]
test = draw(500)
sizes = {"E": (c + 1, d), "B": (d, 1), "step": (d, d)}
sizes |= {"M": (d, h), "O": (h, 3 * c)}
start = {k: rng.normal(0, s[0] ** -0.5, (3, *s)) for k, s in sizes.items()}
cases = {"fixed": (0, 0), "B": (0, 1), "step": (1, 0), "both": (1, 1)}
cross_entropy = optax.softmax_cross_entropy_with_integer_labels
adam = optax.adam(0.02)


def logits(P, case, X):  # case, 0 or 1: do the step and B read the input?
    u = X @ P["E"]  # (b, n, d), one state for each channel, A = -1
    delta = softplus(case[0] * (u @ P["step"]) - 1)  # (b, n, d)
    B = case[1] * (u @ P["B"]) + 1 - case[1]  # (b, n, 1)
    later = delta.sum(1, keepdims=True) - delta.cumsum(1)  # still to come
    last = (jnp.exp(-later) * B * delta * u).sum(1)  # state, (b, d)
    return (relu(last @ P["M"]) @ P["O"]).reshape(-1, 3, c)


def trained(P, case):  # the share that is right, and the mean steps
    def loss(P, X, y):
        return cross_entropy(logits(P, case, X), y).mean()

    def update(state, batch):
        P, moments = state
        change, moments = adam.update(jax.grad(loss)(P, *batch), moments)
        return (optax.apply_updates(P, change), moments), None

    (P, _), _ = jax.lax.scan(update, (P, adam.init(P)), train)
    steps = softplus(P["E"] @ P["step"] - 1).mean(1)
    return (logits(P, case, test[0]).argmax(-1) == test[1]).mean(), steps


from_starts = jax.vmap(jax.vmap(trained, (None, 0)), (0, None))
right, steps = jax.jit(from_starts)(start, jnp.array([*cases.values()]))
steps = steps[:, 2]  # (3, c + 1), case "step"
for name, z in zip(cases, right.T, strict=True):
    print(f"{name}, letters right: {z.min():.3f} to {z.max():.3f}")
for name, z in ("a blank", steps[:, 0]), ("a letter", steps[:, 1:]):
    print(f"step at {name}: {z.min():.3f} to {z.max():.3f}")
