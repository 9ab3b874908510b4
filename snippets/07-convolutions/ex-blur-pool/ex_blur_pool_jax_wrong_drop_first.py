# Wrong: drops every second pixel, then blurs what is left
import jax
import jax.numpy as jnp


def blur_pool(x):
    c = x.shape[-1]
    line = jnp.array([0.25, 0.5, 0.25], x.dtype)
    K = jnp.broadcast_to(
        (line[:, None] * line)[:, :, None, None], (3, 3, 1, c)
    )
    x = jnp.pad(x[:, ::2, ::2], ((0, 0), (1, 1), (1, 1), (0, 0)), mode="wrap")
    return jax.lax.conv_general_dilated(
        x,
        K,
        (1, 1),
        "VALID",
        dimension_numbers=("NHWC", "HWIO", "NHWC"),
        feature_group_count=c,
    )
