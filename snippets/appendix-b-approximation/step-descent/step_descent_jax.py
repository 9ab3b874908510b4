import jax
import jax.numpy as jnp


def data(n):  # n points between 0 and 1, and a step at 0.5
    x = (jnp.arange(n) + 0.5) / n
    return x, (x > 0.5).astype(float)  # (n,), (n,)


def loss(s, w, x, y):
    return jnp.square(jax.nn.sigmoid(w * (x - s)) - y).mean()


@jax.jit
def descend(s, w, x, y, rate=0.1):
    def step(s, _):
        return s - rate * jax.grad(loss)(s, w, x, y), None

    return jax.lax.scan(step, s, length=200)[0]


x, y = data(20)  # 0.025, 0.075, …, 0.975
start = jnp.array(0.3)
steepness = (10.0, 100.0, 1000.0, 10_000.0)
for w in steepness:
    pull = jax.grad(loss)(start, w, x, y)
    print(f"w = {w:.0f}, size of gradient: {abs(pull):.4f}")
    s = descend(start, w, x, y)
    print(f"w = {w:.0f}, s after 200: {s:.3f}, loss {loss(s, w, x, y):.4f}")
assert pull == 0  # at 10,000: exactly, in float32

s = start
for w in steepness:  # each from where the last one ended
    s = descend(s, w, x, y)
print(f"steeper stage by stage, s: {s:.3f}, loss {loss(s, w, x, y):.4f}")

s = descend(start - 0.024, 1000.0, x, y)  # one point is very near
print(f"w = 1000, from 0.276, s after 200: {s:.1f}")

x, y = data(2000)  # a hundred times as dense
s = descend(start, 1000.0, x, y, rate=0.002)
print(f"w = 1000, 2000 points, s after 200: {s:.2f}")
