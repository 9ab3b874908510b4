import jax
import jax.numpy as jnp

x = (jnp.arange(40.0, 86.0, 5.0) - 60) / 10  # (n,): the cups again
y = jnp.array([0.0, 0, 0, 0, 1, 0, 1, 1, 1, 1])  # (n,)
n = len(x)


def curve(w):  # (2, runs) -> (runs, n): a weight and a bias for all cups
    return jax.nn.sigmoid(w[0, :, None] * x + w[1, :, None])


def memory(w):  # (n, runs) -> (runs, n): a number for each cup
    return jax.nn.sigmoid(w.T)


def learn(model, d, used):
    """One run a row of used ~ (runs, n), which is 1 where a cup counts."""

    def loss_of(w):
        errors = jnp.square(model(w) - y)  # (runs, n)
        losses = (errors * used).sum(1) / used.sum(1)  # (runs,)
        return losses.sum()  # each run has its own share of the gradient

    w, gradient_of = jnp.zeros((d, len(used))), jax.jit(jax.grad(loss_of))
    for _ in range(200):
        w = w - 2 * gradient_of(w)
    return jnp.square(model(w) - y)  # (runs, n)


for name, model, d in [("curve", curve, 2), ("memory", memory, n)]:
    ten = learn(model, d, jnp.ones((1, n)))  # (1, n): all cups count
    left_out = learn(model, d, 1 - jnp.eye(n)).diagonal()  # (n,)
    print(f"{name}, loss on all ten: {ten.mean():.4f}")
    print(f"{name}, on the cup left out: {left_out.mean():.4f}")
