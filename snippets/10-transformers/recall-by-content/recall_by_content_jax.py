import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
c, n, k, h = 8, 9, 8, 32  # c names; n tokens, the last one asks
e = c + 1  # a name, one-hot, and a value


def draw(b):  # X (b, n, e), answers (b,), how far back they stand (b,)
    names = rng.permuted(np.tile(np.arange(c), (b, 1)), axis=1)
    values, at = rng.normal(size=(b, c)), rng.integers(0, c, b)
    rows, X = np.arange(b), np.zeros((b, n, e))
    X[:, :c, :c], X[:, :c, c] = np.eye(c)[names], values
    X[:, c, :c] = np.eye(c)[names[rows, at]]  # the question, no value
    return jnp.array(X), jnp.array(values[rows, at]), c - at


def convolution(params, X):  # what it says at the last token
    W, a = params  # an (e, h) matrix for each offset: one (reach * e, h)
    X = X[:, -(len(W) // e) :].reshape(len(X), -1)
    return (jax.nn.relu(X @ W) @ a)[:, 0]


def look(params, X):  # the weights of the last token
    scores = (X[:, -1:] @ params[0]) @ (X @ params[1]).mT / k**0.5
    return jax.nn.softmax(scores)  # (b, 1, n)


def attention(params, X):  # what it says at the last token
    return (look(params, X) @ (X @ params[2]))[:, 0, 0]


def train(model, params, X, y):
    rule = optax.adam(0.03)

    def step(carry, batch):
        def loss(params):
            return jnp.square(model(params, batch[0]) - batch[1]).mean()

        updates, state = rule.update(jax.grad(loss)(carry[0]), carry[1])
        return (optax.apply_updates(carry[0], updates), state), None

    return jax.lax.scan(step, (params, rule.init(params)), (X, y))[0][0]


models = {
    "reach 3": (convolution, [(3 * e, h), (h, 1)]),
    "reach 9": (convolution, [(n * e, h), (h, 1)]),
    "attention": (attention, [(e, k), (e, k), (e, 1)]),
}
X, y, _ = draw(200 * 64)  # 200 batches of 64
X, y = X.reshape(200, 64, n, e), y.reshape(200, 64)
Xt, yt, back = draw(2000)
plt.figure(figsize=(4.8, 3))
for (name, (model, sizes)), mark in zip(models.items(), "os^", strict=True):
    params = [jnp.array(rng.normal(size=s) / s[0] ** 0.5) for s in sizes]
    params = train(model, params, X, y)
    off = jnp.square(model(params, Xt) - yt)
    print(f"{name}, parameters: {sum(p.size for p in params)}")
    print(f"{name}, test loss: {off.mean():.4f}")
    by = [off[back == d].mean().item() for d in range(1, n)]
    print(f"{name}, 1 to 8 back:", *[f"{loss:.3f}" for loss in by])
    plt.plot(range(1, n), by, f"{mark}-", label=name)
weights = look(params, Xt)[:, 0]  # (b, n)
answer = weights[jnp.arange(2000), c - back].mean()
print(f"attention, weight on the answer: {answer:.3f}")
print(f"attention, weight on itself: {weights[:, -1].mean():.3f}")
plt.gca().set(xlabel="how far back the answer stands", ylabel="test loss")
plt.legend()
plt.show()
