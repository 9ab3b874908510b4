import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
table = []  # 37+48=580: the answer from its last digit to its first
for i in rng.permutation(10_000):
    line = f"{i // 100:02}+{i % 100:02}=" + f"{i // 100 + i % 100:03}"[::-1]
    table.append(["0123456789+=".index(s) for s in line])
table = np.array(table)  # (10000, 9)
train, test, h, far = table[:8000], table[8000:], 64, [1, 2, 4]
mask = jnp.array([0, 0, 0, 0, 0, 1, 1, 1])  # the answer


def net(params, t):  # (n, t) -> (n, t, 12)
    x = params["embed"][t]
    for (W, b), d in zip(params["layers"], far, strict=True):
        past = jnp.pad(x, ((0, 0), (d, 0), (0, 0)))[:, : x.shape[1]]
        joined = jnp.concatenate([past, x], axis=-1)  # d steps ago, and now
        x = x + jax.nn.relu(joined @ W + b)
    return x @ params["out"][0] + params["out"][1]


@jax.jit
def losses(params, t):  # (n, 9) -> (8,): each position but the first
    loss = optax.softmax_cross_entropy_with_integer_labels
    return loss(net(params, t[:, :-1]), t[:, 1:]).mean(0)


def answer_loss(params, t):
    return (losses(params, t) * mask).sum() / mask.sum()


@jax.jit
def update(params, state, t):
    change, state = optimiser.update(jax.grad(answer_loss)(params, t), state)
    return optax.apply_updates(params, change), state


def drawn(*shape):  # in PyTorch's order, (out, in)
    return jnp.asarray(rng.normal(0, (2 / shape[-1]) ** 0.5, shape))


params = {
    "embed": drawn(12, h) * (h / 2) ** 0.5,
    "layers": [(drawn(h, 2 * h).T, jnp.zeros(h)) for _ in far],
    "out": (0 * drawn(12, h).T, jnp.zeros(12)),
}
optimiser = optax.adam(3e-3)
state = optimiser.init(params)
for _ in range(300):
    t = train[rng.integers(0, 8000, 64)]
    params, state = update(params, state, t)

each, predict = losses(params, test), jax.jit(net)
t = np.zeros_like(test)  # one shape, one compilation
t[:, :6] = test[:, :6]  # the question, up to and with "="
for i in range(6, 9):  # what stands at i and later is not seen at i - 1
    t[:, i] = predict(params, t)[:, i - 1].argmax(-1)
right = (t == test).all(1)
print(f"loss on the answer: {(each * mask).sum() / mask.sum():.3f}")
print(f"the same, divided by all positions: {(each * mask).mean():.3f}")
print(f"loss on all positions: {each.mean():.3f}")
print(f"least possible on all positions: {3 * math.log(10) / 8:.3f}")
print(f"new sums right: {100 * right.mean():.1f} %")
for row in t[:3].tolist():
    print("answered:", "".join("0123456789+="[i] for i in row))
