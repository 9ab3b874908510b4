import jax
import jax.numpy as jnp
import matplotlib.pyplot as plt
import numpy as np

jax.config.update("jax_enable_x64", True)
e, n = 16, 256
t = jnp.arange(n) / n
x = jnp.sin(6 * jnp.pi * t**2) + (t > 0.55) * 0.8  # a chirp and a jump
k = jnp.arange(e)
r = jnp.sqrt(2 * k + 1)
A = -(jnp.tril(jnp.outer(r, r), -1) + jnp.diag(k + 1))  # (e, e)


@jax.jit
def online(x):  # (n,) -> (n, e)
    i = jnp.arange(2, n + 1)[:, None, None]
    half = jnp.log(i / (i - 1)) / 2  # of each step's length: bilinear
    right = jnp.concatenate([jnp.eye(e) + half * A, 2 * half * r[:, None]], 2)
    M = jnp.linalg.solve(jnp.eye(e) - half * A, right)  # (n - 1, e, e + 1)

    def update(s, inputs):
        step, value = inputs
        s = step[:, :e] @ s + step[:, e] * value
        return s, s

    first = jnp.zeros(e).at[0].set(x[0])
    return jnp.vstack([first, jax.lax.scan(update, first, (M, x[1:]))[1]])


def past(s, length):  # what the state says of the past, oldest first
    u = 2 * (np.arange(length) + 0.5) / length - 1
    return np.polynomial.legendre.legvander(u, e - 1) @ (r * s)


states = online(x)
figure, axes = plt.subplots(2, figsize=(4.8, 4), sharex=True)
for axis, length in zip(axes, (128, 256), strict=True):
    told = past(states[length - 1], length)
    off = jnp.sqrt(jnp.mean((told - x[:length]) ** 2))
    print(f"after {length}, root of the mean square error: {off:.4f}")
    axis.plot(x[:length], color="0.6", lw=4, label="input")
    axis.plot(told, "C1--", label=f"from the state after {length}")
    axis.set(xlim=(0, n), ylim=(-1.5, 3.2), ylabel="input")
    axis.legend(loc="upper left")
jump = jnp.abs(told - x)[136:146].max()
print(f"largest error within 5 of the jump: {jump:.4f}")
axes[1].set_xlabel("step")
plt.show()
