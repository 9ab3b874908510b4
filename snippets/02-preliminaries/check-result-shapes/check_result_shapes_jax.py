import jax.numpy as jnp

A, T = jnp.ones((4, 3)), jnp.ones((2, 1, 3))
u, v, w = jnp.ones(3), jnp.ones(4), jnp.ones((4, 1))
s = jnp.array(5.0)

questions = {
    "A + u": lambda: A + u,
    "A + v": lambda: A + v,
    "A + w": lambda: A + w,
    "v - w": lambda: v - w,
    "s * w": lambda: s * w,
    "A * T": lambda: A * T,
    "T + v": lambda: T + v,
    "A @ u": lambda: A @ u,
    "v @ A": lambda: v @ A,
    "T @ A": lambda: T @ A,
    "T @ A.T": lambda: T @ A.T,
}
for name, compute in questions.items():
    try:
        print(f"{name}: {compute().shape}")
    except (TypeError, ValueError):
        print(f"{name}: refused")
