import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

x = jnp.array([-1.0, 1.0])
y = jnp.array([0.5, 1.5])  # the line 1 + x / 2 meets both


def nll(w, x=x, y=y):  # without the constant
    z = (y - w[0] - w[1] * x) / jnp.exp(w[2] + w[3] * x)
    return (z**2 / 2 + w[2] + w[3] * x).mean()


for k in (1.0, 3.0, 5.0, 10.0):
    there = nll(jnp.array([1.0, 0.5, -k, 0.0]))
    beside = nll(jnp.array([1.01, 0.5, -k, 0.0]))
    print(f"log deviation {-k:.0f}: {there:.2f}, beside it {beside:.2f}")

slope = jax.jit(jax.grad(nll))
w = jnp.zeros(4)
for step in range(1, 31):  # descent with learning rate 0.1
    w = w - 0.1 * slope(w)
    if step % 10 == 0:
        print(f"step {step}: {nll(w):.2f}")

x = jnp.array([-1.0, 0.0, 1.0])
y = jnp.array([0.0, 1.0, 0.5])  # 1 - x / 2 meets the last two
for k in (1.0, 5.0, 10.0):  # deviation 1 at the first, ever less behind it
    w = jnp.array([1.0, -0.5, -k, -k])
    print(f"three examples, slope {-k:.0f}: {nll(w, x, y):.2f}")
