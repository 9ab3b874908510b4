import jax
import jax.numpy as jnp
import numpy as np

joint = jnp.array([[58.0, 27.0, 2.0], [2.0, 3.0, 8.0]]) / 100
for axis in (0, 1):  # a softmax of logarithms only divides by a sum
    table = jax.nn.softmax(jnp.log(joint), axis=axis)  # (2, 3)
    by_sum = joint / joint.sum(axis, keepdims=True)
    np.testing.assert_allclose(table, by_sum, rtol=1e-5)
    sums = " ".join(f"{s:.3f}" for s in table.sum(axis=1))
    print(f"axis {axis}, real and large: {table[0, 2]:.3f}")
    print(f"axis {axis}, rows sum to: {sums}")

try:
    joint / joint.sum(axis=1)  # (2, 3) / (2,)
except (TypeError, ValueError):
    print("2 x 3 without keepdim: refused")

# today and tomorrow: sun, cloud, rain
days = jnp.array([[60.0, 20.0, 5.0], [20.0, 10.0, 10.0], [5.0, 10.0, 60.0]])
wrong = days / days.sum(axis=1)  # (3, 3) / (3,): along the wrong axis
right = days / days.sum(axis=1, keepdims=True)
for name, table in {"without": wrong, "with": right}.items():
    sums = " ".join(f"{s:.3f}" for s in table.sum(axis=1))
    print(f"3 x 3 {name} keepdim, rows sum to: {sums}")
    print(f"rain after cloud, {name} keepdim: {table[1, 2]:.3f}")
