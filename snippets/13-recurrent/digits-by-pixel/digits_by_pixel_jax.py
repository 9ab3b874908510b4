import jax
import jax.numpy as jnp
import numpy as np
import optax
from sklearn.datasets import load_digits

jax.config.update("jax_enable_x64", True)
d, e, h, n, steps = 32, 4, 64, 64, 300  # e states in each of d channels
rng, (X, y) = np.random.default_rng(0), load_digits(return_X_y=True)
order = rng.permutation(len(y))
X, y = jnp.array(X[order] / 16), jnp.array(y[order])
unseen, answers = X[1400:], y[1400:]
batches = rng.integers(0, 1400, (steps, 32)).reshape(-1, 100, 32)
decay, turn = rng.uniform(0.001, 0.1, (d, e)), rng.uniform(0.01, 1.5, (d, e))
ssm = [np.log(decay), np.log(turn), *rng.normal(size=(2, d, e)) / e]
head = [rng.normal(size=s) * (2 / s[0]) ** 0.5 for s in [(d, h), (h, 10)]]
free = [rng.normal(size=(d, n)) / 8]
cross_entropy = optax.softmax_cross_entropy_with_integer_labels
rule = optax.adam(0.005)


def step(a, b, c, f):  # -> λΔ, with a negative real part, and C * B
    return -jnp.exp(a) + 1j * jnp.exp(b), c + 1j * f


def kernel(*P):  # (d, n): Re sum C λ^j B, newest input first
    z, c = step(*P)
    return (c[..., None] * jnp.exp(z[..., None] * jnp.arange(n))).sum(1).real


def net(P, x):  # (b, n) -> (b, 10)
    K = kernel(*P[:4]) if len(P) == 6 else P[0]
    last = x[:, ::-1] @ K.T  # (b, d): the convolution's last output
    return jax.nn.relu(jax.nn.gelu(last, approximate=False) @ P[-2]) @ P[-1]


def loop(P, x):  # (b, n) -> (b, d): pixel by pixel
    z, c = step(*P[:4])
    s, w = jnp.zeros((len(x), d, e), complex), jnp.exp(z)
    s = jax.lax.fori_loop(0, n, lambda j, s: w * s + x[:, j, None, None], s)
    return (c * s).sum(2).real


@jax.jit
def train(P):
    def loss(P, i):
        return cross_entropy(net(P, X[i]), y[i]).mean()

    def update(carry, i):
        updates, state = rule.update(jax.grad(loss)(carry[0], i), carry[1])
        return (optax.apply_updates(carry[0], updates), state), None

    def hundred(carry, batches):  # updates, and then a look
        carry, _ = jax.lax.scan(update, carry, batches)
        return carry, (net(carry[0], unseen).argmax(1) == answers).mean()

    (P, _), shares = jax.lax.scan(hundred, (P, rule.init(P)), batches)
    return P, shares


for name, start in [("state space", ssm), ("free kernel", free)]:
    P, shares = train([jnp.array(v) for v in start + head])
    print(f"{name}, 100 updates: {shares[0]:.3f}")
    print(f"{name}, {steps} updates: {shares[-1]:.3f}")
    if name == "state space":
        K = kernel(*P[:4])
        assert jnp.allclose(loop(P, unseen), unseen[:, ::-1] @ K.T)
        print("numbers in a kernel:", P[0].size * 4, "of", d * n)
