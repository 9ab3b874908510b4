import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
rate = -1.0


def steps(delta):  # what multiplies the state, and x: by hold, by Euler
    a = jnp.exp(delta * rate)
    return a, jnp.expm1(delta * rate) / rate, delta


@jax.jit
def run(delta, x, mix):  # (n,), (n,) -> (n,)
    def step(s, inputs):
        a_i, b_i, x_i = inputs
        s = a_i * s + b_i * x_i
        return s, s

    a, held, euler = steps(delta)
    return jax.lax.scan(step, 0.0, (a, jnp.where(mix, euler, held), x))[1]


for delta in (0.4, 0.2, 0.1, 0.05):
    _, held, euler = steps(delta)
    print(f"step {delta}, Euler's B over the hold's: {euler / held:.4f}")

n = 40
for delta in (0.1, 0.5, 2.0):
    same = jnp.full(n * 4, delta)
    for name, mix in [("hold", False), ("mix", True)]:
        end = run(same, jnp.ones(n * 4), mix)[-1]
        print(f"step {delta}, {name}, settles at: {end:.4f}")

x = jnp.cos(jnp.arange(n) * 0.3)
for name, delta in [
    ("equal steps", jnp.full(n, 0.5)),
    ("steps that vary", 0.5 + 0.4 * jnp.sin(jnp.arange(n) * 1.0)),
]:
    held, mixed = run(delta, x, False), run(delta, x, True)
    scale = (held @ mixed) / (mixed @ mixed)  # the best constant
    off = jnp.linalg.norm(scale * mixed - held) / jnp.linalg.norm(held)
    print(f"{name}, best factor: {scale:.4f}")
    print(f"{name}, left: {off:.4f}")
