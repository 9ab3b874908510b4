import jax
import jax.numpy as jnp

X = jnp.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])  # (n, 2)
y = jnp.array([0.0, 1, 1, 0])  # (n,)

# unit 1 and unit 2: from x_1, from x_2, bias; output: from h_1, h_2, bias
presets = {
    "linear": ([1, 0, 1], [0, 1, 1], [0.5, 0.5, -0.75]),
    "two ramps": ([1, -1, 0], [-1, 1, 0], [1, 1, 0]),
    "step and correction": ([1, 1, 0], [1, 1, -1], [1, -2, 0]),
    "one unit dead": ([1, -1, 0], [-1, 1, -1.5], [1, 1, 0]),
    "twins": ([1, 1, -0.5], [1, 1, -0.5], [0.5, 0.5, 0]),
    "all zero": ([0, 0, 0], [0, 0, 0], [0, 0, 0]),
}
for name, rows in presets.items():
    one, two, (*v, a) = rows
    U = jnp.array([one[:2], two[:2]], float).T  # (2, h)
    c = jnp.array([one[2], two[2]], float)  # (h,)
    H = jax.nn.relu(X @ U + c)  # (n, h)
    f = H @ jnp.array(v, float) + a  # (n,)
    right = ((f > 0.5) == (y > 0.5)).sum()
    print(f"{name}: {f.tolist()}, {right} of 4 right")
