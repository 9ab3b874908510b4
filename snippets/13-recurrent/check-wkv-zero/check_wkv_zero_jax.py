import jax
import jax.numpy as jnp

V = jnp.array([2.0, 4.0, 9.0])


def last(w, u):  # output of the last token, all keys 0
    return (jax.nn.softmax(jnp.array([-w, 0, u])) * V).sum()


print(f"w = 0, u = 0: {last(0.0, 0.0):.4f}")
print(f"w = 30, u = 0: {last(30.0, 0.0):.4f}")
print(f"w = 0, u = -30: {last(0.0, -30.0):.4f}")
print(f"w = 1, u = -1: {last(1.0, -1.0):.4f}")
print(f"w = -1, u = 0: {last(-1.0, 0.0):.4f}")
