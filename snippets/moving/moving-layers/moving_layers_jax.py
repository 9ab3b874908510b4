import jax
import jax.numpy as jnp
import numpy as np
from jax.lax import conv_general_dilated, conv_transpose

jax.config.update("jax_default_matmul_precision", "highest")  # no TF32

rng = np.random.default_rng(0)
sizes = (1, 2, 3, 3), (2, 1, 3, 3), (2, 4, 3, 3)
X, D, K = (jnp.asarray(rng.normal(size=size)) for size in sizes)
names = ("NCHW", "OIHW", "NCHW")

depthwise = conv_general_dilated(
    X, D, (1, 1), "SAME", dimension_numbers=names, feature_group_count=2
)
adjoint = conv_transpose(
    X, K, (2, 2), "VALID", dimension_numbers=names, transpose_kernel=True
)
inputs_second = K.swapaxes(0, 1)  # (o, c, s, s), as for any layer
unturned = conv_transpose(
    X, inputs_second, (2, 2), "VALID", dimension_numbers=names
)
layers = {"depthwise": depthwise, "transposed": adjoint, "unturned": unturned}
for name, Y in layers.items():  # (n, o, h, w)
    print(f"{name}:", Y.shape, f"{Y[0, 0, 0, 0]:.4f} {Y[0, 1, 2, 2]:.4f}")

H = jnp.array([[1.0, 5.0], [2.0, 5.0], [6.0, 8.0]])  # (n, d)
mean = 0.9 * jnp.zeros(2) + 0.1 * H.mean(0)  # of the batches before, and now
variance = 0.9 * jnp.ones(2) + 0.1 * H.var(0, ddof=1)
biased = 0.9 * jnp.ones(2) + 0.1 * H.var(0)
print("running mean:", [f"{v:.4f}" for v in mean.tolist()])
print("running variance:", [f"{v:.4f}" for v in variance.tolist()])
print("the same, over n:", [f"{v:.4f}" for v in biased.tolist()])


def layer_norm(x, eps):  # as in Equinox (1e-5) and in Flax (1e-6)
    variance = x.var(-1, keepdims=True)
    return (x - x.mean(-1, keepdims=True)) / jnp.sqrt(variance + eps)


small = jnp.array([[0.001, 0.002, 0.006]])  # (n, d)
larger = layer_norm(small, 1e-5)
smaller = layer_norm(small, 1e-6)
print("normalised, 1e-5:", [f"{v:.4f}" for v in larger[0].tolist()])
print("normalised, 1e-6:", [f"{v:.4f}" for v in smaller[0].tolist()])
