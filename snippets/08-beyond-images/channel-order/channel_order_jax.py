import jax
import jax.numpy as jnp
import numpy as np

b, t, e, o, k = 2, 6, 4, 3, 3
rng = np.random.default_rng(0)
E = jnp.asarray(rng.integers(-3, 4, (9, e)), jnp.float32)
ids = jnp.asarray(rng.integers(0, 9, (b, t)))
W = jnp.asarray(rng.integers(-3, 4, (o, e, k)), jnp.float32)


def conv(z, W, axes):
    return jax.lax.conv_general_dilated(
        z, W, (1,), "VALID", dimension_numbers=axes
    )


last = ("NWC", "OIW", "NWC")  # where each array has its channels
first = ("NCW", "OIW", "NCW")
z = E[ids]  # (b, t, e): tokens come with their channels last
right = conv(z, W, last)  # (b, t - k + 1, o), nothing to transpose
same = conv(z.swapaxes(1, 2), W, first)  # (b, o, t - k + 1)
wrong = conv(z.reshape(b, e, t), W, first)  # the shape fits, nothing else
windows = jnp.stack([z[:, s : s + k] for s in range(t - k + 1)], 1)
assert jnp.array_equal(right, jnp.einsum("bske,oek->bso", windows, W))
assert jnp.array_equal(right, same.swapaxes(1, 2))

print("transposed:", right[0, :, 0].tolist())
print("reshaped:  ", wrong[0, 0].tolist())
order = jnp.arange(t * e).reshape(t, e)  # each number names its place
print("one step, transposed:", order.T[:, 0].tolist())
print("one step, reshaped:  ", order.reshape(e, t)[:, 0].tolist())

moved = z.at[:, -1].add(1)  # the last step alone
count = (conv(moved, W, last) != right).any(2)[0].tolist()
print("transposed, outputs that see the last step:", count)
count = (conv(moved.reshape(b, e, t), W, first) != wrong).any(1)[0].tolist()
print("reshaped, outputs that see the last step:", count)
