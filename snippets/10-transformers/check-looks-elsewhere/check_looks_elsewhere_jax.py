import jax
import jax.numpy as jnp

for name, rows in {
    "one direction": [[1.0, 0], [3, 0]],
    "equal lengths": [[1.0, 0], [0.6, 0.8]],
    "a long one": [[1.0, 0], [0, 1], [-1, -1], [4, 4]],
}.items():
    X = jnp.array(rows)  # (n, e) = queries, keys and values
    weights = jax.nn.softmax(X @ X.T / 2**0.5)  # (n, n)
    most = (weights.argmax(axis=1) + 1).tolist()  # counted from 1
    print(f"{name}, looks most at:", *most)
    print(f"{name}, token 1:", *[f"{p:.4f}" for p in weights[0]])
