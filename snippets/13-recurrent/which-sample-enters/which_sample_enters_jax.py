import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
n, delta, rate = 64, 0.125, -0.5  # ds/dt = rate * s + x(t)
t = jnp.arange(n) * delta
x = jnp.sin(t)  # (n,)
exact = (jnp.sin(t) / 2 - jnp.cos(t) + jnp.exp(-t / 2)) / 1.25
a = jnp.exp(delta * rate)
b = (a - 1) / rate  # the hold


@jax.jit
def recurrence(u):  # s_i = a s_(i - 1) + b u_i; u[0] brings s_0 to s_1
    def step(s, value):
        s = a * s + b * value
        return s, s

    return jnp.append(0.0, jax.lax.scan(step, 0.0, u)[1])


before = recurrence(x[:-1])  # x_(i - 1) enters s_i
now = recurrence(x[1:])  # x_i enters s_i
for name, s in [("before", before), ("now", now), ("mean", None)]:
    s = (before + now) / 2 if s is None else s
    print(f"{name}, largest error: {jnp.abs(s - exact).max():.5f}")

layer = recurrence(x)  # as layers do: from 0, with every input
assert jnp.allclose(before, layer[:-1])  # shifted by one step
pulse = jnp.eye(4)[1]  # 0, 1, 0, 0: one input, at place 1
late, prompt = recurrence(pulse)[:-1], recurrence(pulse)[1:]
print("x_(i - 1) enters:", [round(v, 3) for v in late.tolist()])
print("x_i enters:", [round(v, 3) for v in prompt.tolist()])
