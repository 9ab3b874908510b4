import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)
lag, n, b, e, updates = 4, 16, 32, 16, 60
rng = np.random.default_rng(0)
A = rng.normal(0, 0.8 * e**-0.5, (3, e, e))
B, c = rng.normal(0, 0.5, (2, 3, e))
data = rng.uniform(-1, 1, (updates, n, b))
optimiser = optax.adam(0.02)


def loss(parameters, X, k):
    A, B, c = parameters

    def step(s, given):
        i, x = given
        s = jnp.where(i % jnp.maximum(k, 1) == 0, jax.lax.stop_gradient(s), s)
        s = jnp.tanh(s @ A.T + x[:, None] * B)  # (b, e)
        return s, jnp.where(k == 0, jax.lax.stop_gradient(s), s) @ c

    _, out = jax.lax.scan(step, jnp.zeros((b, e)), (jnp.arange(n), X))
    return jnp.square(out[lag:] - X[:-lag]).mean()


@jax.jit
def train(k):  # the last loss of three starts; k = 0: c alone
    def update(carried, X):
        parameters, state = carried
        value, g = jax.value_and_grad(loss)(parameters, X, k)
        change, state = optimiser.update(g, state)
        return (optax.apply_updates(parameters, change), state), value

    def from_start(parameters):
        start = parameters, optimiser.init(parameters)
        return jax.lax.scan(update, start, data)[1][-1]

    return jax.vmap(from_start)((A, B, c))


print(f"nothing learned: {1 / 3:.4f}")
names = {0: "c alone", 1: "each step", 4: "4 steps", 16: "whole"}
for k, name in names.items():
    print(f"{name}:", " ".join(f"{x:.4f}" for x in train(k)))
