import jax
import jax.numpy as jnp
import numpy as np

H = jnp.array([[1.0, -4], [3, -2], [5, -6], [2, -1]])  # (n, d)
batch = np.array([0, 0, 2, 2])  # three graphs; graph 1 has no node
b, d = 3, 2


def show(name, R):
    print(f"{name}:", [[round(z, 2) for z in r] for r in R.tolist()])


total = jax.ops.segment_sum(H, batch, b)
count = jnp.bincount(batch, length=b)[:, None]
mean = total / jnp.maximum(count, 1)
top = jax.ops.segment_max(H, batch, b)
for g in (0, 2):  # by hand
    rows = H[batch == g]
    assert jnp.array_equal(total[g], rows.sum(0))
    assert jnp.array_equal(mean[g], rows.mean(0))
    assert jnp.array_equal(top[g], rows.max(0))
show("sum", total)
show("mean", mean)
show("max", top)
show("mean without the clamp", total / count)
show("max from zeros", jnp.zeros((b, d)).at[batch].max(H))
shuffled = np.array([3, 1, 0, 2])
again = jax.ops.segment_sum(H[shuffled], batch[shuffled], b)
print("nodes in another order:", jnp.array_equal(again, total))
