import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
X, W = (jnp.asarray(rng.normal(size=s)) for s in ((2, 3), (3, 4)))
weight = jax.nn.initializers.lecun_normal()(jax.random.key(0), (3, 4))
print("weight of a layer:", weight.shape)  # kept as (d, o)
outputs = X @ W  # (n, o)
print(f"a linear layer: {outputs[0, 0]:.4f} {outputs[1, 3]:.4f}")

image = jnp.arange(16.0).reshape(1, 4, 4, 1)  # (b, h, w, c)
kernel = jnp.ones((3, 3, 1, 1))  # (h, w, c, o)
names = ("NHWC", "HWIO", "NHWC")
same = jax.lax.conv_general_dilated(
    image, kernel, (2, 2), "SAME", dimension_numbers=names
)
print("convolution, same, stride 2:", same.flatten().tolist())

q, k, v = (jnp.asarray(rng.normal(size=(1, 5, 2, 3))) for _ in range(3))
attended = jax.nn.dot_product_attention(q, k, v)  # (b, n, h, k)
print("attention:", attended.shape, f"{attended[0, 4, 1, 2]:.4f}")

wide = v.at[..., 2:].set(0)  # values of width 2, and zeros
narrow = jax.nn.dot_product_attention(q, k, wide)[..., :2]
print("narrow values:", narrow.shape, f"{narrow[0, 4, 1, 1]:.4f}")
