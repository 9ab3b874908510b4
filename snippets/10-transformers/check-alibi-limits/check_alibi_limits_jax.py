import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
s = jnp.array([0.9, -0.4, 0.3, 2.0])  # scores of the last four keys
back = jnp.arange(3, -1, -1)  # how far back they stand
for m in 0.0, 1.0, 5.0, 50.0:
    a = jax.nn.softmax(s - m * back)
    print(f"m = {m}, the token itself: {a[-1]:.4f}")
s = s.at[2].set(30.0)  # the neighbour
for m in 5.0, 50.0:
    a = jax.nn.softmax(s - m * back)
    print(f"m = {m}, a neighbour with score 30: {a[-2]:.4f}")
for m in 0.5, 2.0**-8:
    far = jnp.arange(4000)
    share = jax.nn.softmax(-m * far).cumsum()
    print(f"m = {m:.4f}, tokens that hold 0.99: {(share < 0.99).sum() + 1}")
