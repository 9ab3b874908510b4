import jax
import jax.numpy as jnp

x = (jnp.arange(20) + 0.5) / 20  # (n,): 0.025, 0.075, …, 0.975
y = (x > 0.5).astype(float)  # (n,): a step at 0.5


def loss(s, w):
    return jnp.square(jax.nn.sigmoid(w * (x - s)) - y).mean()


@jax.jit
def descend(s, w, rate=0.1):
    def step(s, _):
        return s - rate * jax.grad(loss)(s, w), None

    return jax.lax.scan(step, s, length=300)[0]


start = jnp.array(0.3)
for w in (10.0, 100.0, 1000.0, 10_000.0):
    pull = jax.grad(loss)(start, w)
    print(f"w = {w:.0f}, size of gradient: {abs(pull):.4f}")
    s = descend(start, w)
    print(f"w = {w:.0f}, s after 300: {s:.3f}, loss: {loss(s, w):.4f}")

assert pull == 0  # at 10,000: exactly, in float32

s = start
for w in (10.0, 100.0, 1000.0, 10_000.0):  # steeper, from where it is
    s = descend(s, w)
print(f"steeper step by step, s: {s:.3f}, loss: {loss(s, w):.4f}")
