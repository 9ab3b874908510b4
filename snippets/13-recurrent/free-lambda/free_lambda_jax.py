import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
rng = np.random.default_rng(0)
runs, m, n = 6, 16, 20
X = rng.normal(size=(runs, m, n))
noise = rng.normal(size=(runs, m, n))
Y = X.cumsum(-1) + noise  # lambda = 1, seen through noise
lag = np.arange(n)[:, None] - np.arange(n)  # (n, n)


def train(to_lambda, start, beta):
    optimizer = optax.adam(0.02, b2=beta)

    def loss(w, X, Y):  # of one run: (), (m, n), (m, n)
        K = jnp.where(lag < 0, 0.0, to_lambda(w) ** lag.clip(0))
        return jnp.square(X @ K.T - Y).mean()

    def step(carry, _):
        w, state = carry
        each, g = jax.vmap(jax.value_and_grad(loss))(w, X, Y)
        updates, state = optimizer.update(g, state)
        return (optax.apply_updates(w, updates), state), each.mean()

    @jax.jit
    def descend(w):
        carry = w, optimizer.init(w)
        (w, _), losses = jax.lax.scan(step, carry, length=400)
        return to_lambda(w), losses[-1]

    return descend(jnp.full(runs, start))


def bounded(w):
    return jnp.exp(-jnp.exp(w))


kinds = {
    "free": (lambda w: w, 0.9, 0.999),
    "bounded": (bounded, -2.25, 0.999),
    "bounded, beta 0.9": (bounded, -2.25, 0.9),
}
for name, (to_lambda, start, beta) in kinds.items():
    lam, loss = train(to_lambda, start, beta)
    lam = np.asarray(lam)
    print(f"{name}, lambda:", " ".join(f"{z:.4f}" for z in lam))
    print(f"{name}, above 1: {(lam > 1).sum()} of {runs}")
    print(f"{name}, training loss: {loss:.3f}")
    print(f"{name}, largest lambda^20: {(lam**20).max():.3f}")
    size = (20000 * np.log10(lam)).max()
    print(f"{name}, largest log10 lambda^20000: {size:.2f}")
